import type { Exam } from '../../../shared/exam/exam.ts';
import type { Incident } from '../../../shared/proctoring/incident.ts';

/** An incident of a session, where there is one. */
export function findIncident(
  exam: Exam,
  sessionId: string,
  incidentId: string,
): Incident | undefined {
  return exam.sessions
    .find((each) => each.sessionId === sessionId)
    ?.incidents?.find((each) => each.incidentId === incidentId);
}
