import * as z from 'zod';
import type { SittingState } from '../sitting/sitting-state.ts';

/** The counters of a room in the order a session goes; paused counts as doing. */
export const countedStates = [
  'assigned',
  'waiting',
  'running',
  'submitted',
  'timedOut',
  'absent',
  'suspended',
] as const;
export type CountedState = (typeof countedStates)[number];

/** How many candidates stand where. */
export const stateCounts = z.record(z.enum(countedStates), z.int().min(0));
export type StateCounts = z.infer<typeof stateCounts>;

/** How many candidates of the room stand where; every candidate is counted exactly once. */
export function roomCounts(sittings: readonly { readonly state: SittingState }[]): StateCounts {
  const counts: StateCounts = {
    assigned: 0,
    waiting: 0,
    running: 0,
    submitted: 0,
    timedOut: 0,
    absent: 0,
    suspended: 0,
  };
  for (const { state } of sittings) counts[state === 'paused' ? 'running' : state] += 1;
  return counts;
}
