import type { Exam } from '../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { IncidentSignature } from '../../../shared/proctoring/incident-signature.ts';
import { checkWitnesses } from './check-witnesses.ts';
import { findIncident } from './find-incident.ts';
import { isApproved } from './incident-bars.ts';

/**
 * The event that notes who signed the minutes of a violation; null where that is noted already.
 * Problems: not-found; wrong-phase where they are withdrawn; witness-wrong; results-approved.
 */
export function noteSignature(
  exam: Exam,
  of: { readonly sessionId: string; readonly incidentId: string },
  signature: IncidentSignature,
  byName: string,
): Result<ExamEvent | null> {
  const incident = findIncident(exam, of.sessionId, of.incidentId);
  if (incident?.kind !== 'violation') return fail('not-found');
  if (incident.withdrawal) return fail('wrong-phase');
  if (isApproved(exam, of.sessionId)) return fail('results-approved');
  const witnesses = checkWitnesses(signature, incident.candidate.sittingId);
  if (!witnesses.ok) return witnesses;
  if (JSON.stringify(incident.signature) === JSON.stringify(signature)) return ok(null);
  const { number } = incident;
  return ok({ type: 'incidentSignatureNoted', ...of, number, byName, signature });
}
