import type { SittingChange } from './sitting-change.ts';

/** Marks a candidate who never signed in as absent, once the session has ended. */
export function absentChange(endedAt: number): SittingChange {
  return {
    from: ['assigned'],
    where: { epoch: 0 },
    whileClockRuns: true,
    set: { state: 'absent', endedAt },
  };
}
