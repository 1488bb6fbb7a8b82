import type { Exam } from '../../shared/exam/exam.ts';
import { sittingIdOf } from '../../shared/paper/sitting-id.ts';
import type { Ticket } from '../../shared/sitting/ticket.ts';
import { sha256Hex } from '../platform/crypto.ts';

/**
 * The sittings that a candidate has or would have in the other parts of the ticket's round. Later
 * rounds are left out: a suspension that stands qualifies nobody for them, one that was withdrawn
 * must not stop them there.
 */
export function sittingsOfCandidate(exam: Exam, ticket: Ticket): string[] {
  const { examId, candidateId } = ticket;
  const own = exam.parts.find((part) => part.partId === ticket.partId);
  return exam.parts
    .filter((part) => part.held && part.roundId === own?.roundId && part !== own)
    .map(({ partId }) => sittingIdOf(sha256Hex, { examId, partId, candidateId }));
}
