import type { Exam } from '../../shared/exam/exam.ts';
import { sittingIdOf } from '../../shared/paper/sitting-id.ts';
import type { Ticket } from '../../shared/sitting/ticket.ts';
import { sha256Hex } from '../platform/crypto.ts';

/** The sittings that a candidate has or would have in the other parts of the exam. */
export function sittingsOfCandidate(exam: Exam, ticket: Ticket): string[] {
  const { examId, candidateId } = ticket;
  return exam.parts
    .filter((part) => part.held && part.partId !== ticket.partId)
    .map(({ partId }) => sittingIdOf(sha256Hex, { examId, partId, candidateId }));
}
