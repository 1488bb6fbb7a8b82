import type { PartOutcome } from '../../../shared/grading/part-outcome.ts';
import type { Sitting } from '../../../shared/sitting/sitting.ts';
import type { SittingState } from '../../../shared/sitting/sitting-state.ts';
import type { Ticket } from '../../../shared/sitting/ticket.ts';
import { submissionOf } from '../../sitting/rules/submission-of.ts';

/** A candidate's line of the list that the room signs. */
export interface SubmissionRow {
  readonly seat: number;
  readonly candidateNumber: string;
  readonly fullName: string;
  readonly birthDate: string;
  readonly state: SittingState;
  /** Times the sitting moved to another workstation. */
  readonly moves: number;
  /** Of who has ended and was there; nothing is said of work that still goes on. */
  readonly submission?: {
    readonly endedAt: number;
    readonly answered: number;
    readonly answersHash: string;
    /** Only where the exam shows results at once and nobody has to mark. */
    readonly correct?: number;
  };
}

/** The line of one candidate. */
export function submissionRow(
  ticket: Ticket,
  sitting: Sitting,
  questionCount: number,
  sha256Hex: (text: string) => string,
  outcome?: PartOutcome,
): SubmissionRow {
  const { seat, candidateNumber, fullName, birthDate } = ticket;
  const moves = Math.max(0, sitting.epoch - 1);
  const row = { seat, candidateNumber, fullName, birthDate, state: sitting.state, moves };
  const submission = submissionOf(sitting, questionCount, sha256Hex);
  if (!submission || sitting.state === 'absent') return row;
  const { submittedAt, answered, answersHash } = submission;
  return {
    ...row,
    submission: {
      endedAt: submittedAt,
      answered,
      answersHash,
      ...(outcome ? { correct: outcome.correct } : {}),
    },
  };
}
