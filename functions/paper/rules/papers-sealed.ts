import type { Exam } from '../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import { canonicalJson } from '../../../shared/kernel/canonical-json.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';

/** All of an exam that went into the papers and tickets of a part. */
function basisOf(exam: Exam, partId: string): string {
  return canonicalJson({
    part: exam.parts.find((part) => part.partId === partId),
    sessions: exam.sessions.filter((session) => session.partId === partId),
    rooms: exam.rooms,
    register: exam.register,
    ruleSet: exam.ruleSet,
    name: exam.name,
  });
}

/**
 * The event that makes sealed papers count. Problems: already-sealed; conflict where the exam was
 * changed while papers were being drawn, so that they no longer fit it.
 */
export function papersSealed(
  exam: Exam,
  drawnFrom: Exam,
  event: Extract<ExamEvent, { type: 'papersSealed' }>,
): Result<ExamEvent | null> {
  if (exam.parts.some((part) => part.partId === event.partId && part.seal))
    return fail('already-sealed');
  return basisOf(exam, event.partId) === basisOf(drawnFrom, event.partId)
    ? ok(event)
    : fail('conflict');
}
