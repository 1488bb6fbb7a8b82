import type { Exam } from '../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { findIncident } from './find-incident.ts';
import { isPrepared } from './incident-bars.ts';

/**
 * The event that withdraws an incident; null where it was withdrawn before. It opens nothing again: who
 * was stopped stays stopped. Problems: not-found; results-prepared for a violation that results heed.
 */
export function withdrawIncident(
  exam: Exam,
  of: { readonly sessionId: string; readonly incidentId: string },
  reason: string,
  byName: string,
): Result<ExamEvent | null> {
  const incident = findIncident(exam, of.sessionId, of.incidentId);
  if (!incident) return fail('not-found');
  if (incident.withdrawal) return ok(null);
  if (incident.kind === 'violation' && isPrepared(exam, of.sessionId))
    return fail('results-prepared');
  const { number } = incident;
  return ok({ type: 'incidentWithdrawn', ...of, number, byName, reason });
}
