import type { Exam } from '../../shared/exam/exam.ts';
import { awaitsDecision } from '../../shared/sitting/awaits-decision.ts';
import { type EvidenceReader, sessionEvidence } from '../sitting/session-evidence.ts';
import type { Sittings } from '../sitting/sittings.ts';

/** How many sittings of a round have an answer that depends on a decision nobody has made yet. */
export async function undecidedIn(
  sittings: EvidenceReader & Pick<Sittings, 'sheet'>,
  exam: Exam,
  roundId: string,
): Promise<number> {
  let count = 0;
  for (const { sessionId } of exam.sessions.filter((each) => each.roundId === roundId)) {
    const sheet = await sittings.sheet(exam.examId, sessionId);
    const found = sheet ? await sessionEvidence(sittings, exam, sheet) : [];
    count += found.filter(({ settled }) => awaitsDecision(settled)).length;
  }
  return count;
}
