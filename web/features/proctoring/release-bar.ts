import type { WatchedSitting } from '../../../shared/proctoring/room-contract.ts';
import { hasEnded } from '../../../shared/sitting/has-ended.ts';

/** Why a candidate cannot be moved now, as the name of its sentence; undefined when they can. */
export function releaseBar(
  mayAct: boolean,
  sitting: Pick<WatchedSitting, 'state' | 'released'>,
): 'noReleaseRole' | 'alreadyReleased' | 'noReleaseState' | undefined {
  if (!mayAct) return 'noReleaseRole';
  if (sitting.state === 'assigned' || hasEnded(sitting.state)) return 'noReleaseState';
  if (sitting.released) return 'alreadyReleased';
  return undefined;
}
