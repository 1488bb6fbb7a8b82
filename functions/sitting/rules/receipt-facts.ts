import { type ReceiptFacts, receiptState } from '../../../shared/sitting/receipt.ts';
import type { SessionSheet } from '../../../shared/sitting/session-sheet.ts';
import type { Sitting } from '../../../shared/sitting/sitting.ts';
import type { Ticket } from '../../../shared/sitting/ticket.ts';
import { submissionOf } from './submission-of.ts';

/** What a receipt of this sitting states; undefined while it is open and for who never came. */
export function receiptFactsOf(
  { ticket, sheet }: { ticket: Ticket; sheet: SessionSheet },
  sitting: Pick<Sitting, 'state' | 'acknowledged' | 'endedAt' | 'deadlineAt' | 'journal'>,
  sha256Hex: (text: string) => string,
): ReceiptFacts | undefined {
  const submission = submissionOf(sitting, sheet.questionCount, sha256Hex);
  const state = receiptState.safeParse(sitting.state);
  if (!submission || !state.success) return undefined;
  return {
    examId: ticket.examId,
    sessionId: ticket.sessionId,
    examName: sheet.examName,
    partTitle: sheet.partTitle,
    candidateNumber: ticket.candidateNumber,
    state: state.data,
    lastSequence: sitting.acknowledged,
    answersHash: submission.answersHash,
    answered: submission.answered,
    questionCount: sheet.questionCount,
    endedAt: submission.submittedAt,
  };
}
