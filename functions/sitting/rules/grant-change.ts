import { hasEnded } from '../../../shared/sitting/has-ended.ts';
import type { SittingState } from '../../../shared/sitting/sitting-state.ts';
import type { SittingChange } from './sitting-change.ts';

/**
 * Gives a sitting what it has not been given yet of all the time granted to it, in milliseconds.
 * However often and in whatever order this is tried, each grant counts once: grants are only ever
 * added, and the write holds only where the sum is the one it was computed from. Null where there
 * is nothing to give. An ended sitting is never opened again by a grant.
 */
export function grantChange(
  sitting: { readonly granted: number; readonly state: SittingState },
  granted: number,
): SittingChange | null {
  if (granted <= sitting.granted || hasEnded(sitting.state)) return null;
  return {
    from: ['assigned', 'waiting', 'running', 'paused'],
    where: { granted: sitting.granted },
    set: { granted },
    extendBy: granted - sitting.granted,
  };
}
