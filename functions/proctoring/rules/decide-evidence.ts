import type { Exam } from '../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { EvidenceDecision } from '../../../shared/sitting/evidence-decision.ts';
import { decidingBarOf } from './deciding-bar.ts';

/**
 * The event that decides whether refused answers count. `kept` names what is kept of each sitting of
 * the session. Problems: not-found where the session, a sitting or a batch does not exist;
 * evidence-never-counts by the rule set; results-approved.
 */
export function decideEvidence(
  exam: Exam,
  sessionId: string,
  kept: ReadonlyMap<string, ReadonlySet<string>>,
  decision: EvidenceDecision,
): Result<ExamEvent> {
  if (!exam.sessions.some((each) => each.sessionId === sessionId)) return fail('not-found');
  const bar = decidingBarOf(exam, sessionId);
  if (bar === 'neverCount') return fail('evidence-never-counts');
  if (bar === 'approved') return fail('results-approved');
  const known = decision.sittings.every(({ sittingId, evidence }) =>
    evidence.every((each) => kept.get(sittingId)?.has(each)),
  );
  return known ? ok({ type: 'evidenceDecided', sessionId, decision }) : fail('not-found');
}
