import type { AnswerEvent } from '../../../shared/sitting/answer-event.ts';
import type { SittingChange } from './sitting-change.ts';

/** A journal larger than this is no candidate's work: three hours of typing without a pause. */
export const journalLimitBytes = 256_000;

/** A head with more than this takes no save before its batches have moved to a page. */
export const headLimitBytes = 24_000;

/** A batch of events as it arrived, from the workstation of an epoch. */
export interface SaveAttempt {
  readonly epoch: number;
  readonly firstSequence: number;
  readonly events: readonly AnswerEvent[];
  readonly now: number;
  /** How long after the deadline a batch sent in time may still arrive, in milliseconds. */
  readonly arrivalGraceMs: number;
}

/** Takes a batch: only while running, in time, from the workstation in force, and as the next one. */
export function saveChange(attempt: SaveAttempt): SittingChange {
  const { epoch, firstSequence, events, now, arrivalGraceMs } = attempt;
  return {
    from: ['running'],
    where: {
      epoch,
      acknowledged: firstSequence - 1,
      deadlineFrom: now - arrivalGraceMs,
      headUpTo: headLimitBytes,
    },
    set: { acknowledged: firstSequence + events.length - 1, lastContactAt: now },
    append: { firstSequence, receivedAt: now, events },
  };
}
