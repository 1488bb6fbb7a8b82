import type { Exam } from '../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import type { Sanction } from '../../../shared/exam/sanction.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { findIncident } from './find-incident.ts';
import { isApproved } from './incident-bars.ts';

/** Whether the ledger stops somebody by these minutes. */
function isStoppedBy(exam: Exam, incidentId: string): boolean {
  return exam.sessions.some((session) =>
    session.ledger?.some((entry) => entry.kind === 'suspension' && entry.incidentId === incidentId),
  );
}

/**
 * The event that decides a violation's sanction; null where the same was decided before. Whether the
 * person may is asked elsewhere. Problems: not-found; wrong-phase where it was withdrawn or another
 * sanction was decided; results-approved; suspension-written for a lighter sanction after the ledger
 * has stopped the candidate: the decision died half-way and must be made whole.
 */
export function decideSanction(
  exam: Exam,
  of: { readonly sessionId: string; readonly incidentId: string },
  { sanction, reason }: { readonly sanction: Sanction; readonly reason?: string | undefined },
  byName: string,
): Result<ExamEvent | null> {
  const incident = findIncident(exam, of.sessionId, of.incidentId);
  if (incident?.kind !== 'violation') return fail('not-found');
  const { decision, withdrawal, number } = incident;
  if (withdrawal) return fail('wrong-phase');
  if (decision) return decision.sanction === sanction ? ok(null) : fail('wrong-phase');
  if (isApproved(exam, of.sessionId)) return fail('results-approved');
  const isLight = sanction === 'reprimand' || sanction === 'warning';
  if (isLight && isStoppedBy(exam, of.incidentId)) return fail('suspension-written');
  return ok({
    type: 'sanctionDecided',
    ...of,
    number,
    byName,
    sanction,
    ...(reason ? { reason } : {}),
  });
}
