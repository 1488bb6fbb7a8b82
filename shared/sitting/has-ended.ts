import type { SittingState } from './sitting-state.ts';

const ended: ReadonlySet<SittingState> = new Set(['submitted', 'timedOut', 'suspended', 'absent']);

/** Whether nothing more can be written in this state. */
export function hasEnded(state: SittingState): boolean {
  return ended.has(state);
}
