import type { SittingChange } from './sitting-change.ts';

/** Hands in: only while running, in time, and with every event the browser named held. */
export function submitChange(attempt: {
  readonly epoch: number;
  readonly lastSequence: number;
  readonly now: number;
  readonly arrivalGraceMs: number;
}): SittingChange {
  const { epoch, lastSequence, now, arrivalGraceMs } = attempt;
  return {
    from: ['running'],
    where: { epoch, acknowledgedFrom: lastSequence, deadlineFrom: now - arrivalGraceMs },
    set: { state: 'submitted', endedAt: now, lastContactAt: now },
  };
}
