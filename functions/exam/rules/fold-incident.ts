import type { Exam } from '../../../shared/exam/exam.ts';
import type { Incident } from '../../../shared/proctoring/incident.ts';
import type { IncidentEvent } from '../../../shared/proctoring/incident-event.ts';

type Session = Exam['sessions'][number];
interface Recorded {
  readonly event: IncidentEvent;
  readonly sequence: number;
  readonly at: number;
  readonly by: string;
}

/** An incident after an event that names it. */
function next(incident: Incident, { event, ...when }: Recorded): Incident {
  if (event.type === 'incidentRecorded' || event.incidentId !== incident.incidentId)
    return incident;
  const made = { ...when, byName: event.byName };
  if (event.type === 'incidentWithdrawn')
    return { ...incident, withdrawal: { ...made, reason: event.reason } };
  if (incident.kind !== 'violation') return incident;
  if (event.type === 'incidentSignatureNoted') return { ...incident, signature: event.signature };
  const { sanction, reason } = event;
  return { ...incident, decision: { ...made, sanction, ...(reason ? { reason } : {}) } };
}

/** A session after an event of its incidents. */
export function foldIncident(session: Session, recorded: Recorded): Session {
  const { event, ...when } = recorded;
  if (event.sessionId !== session.sessionId) return session;
  const incidents = session.incidents ?? [];
  if (event.type !== 'incidentRecorded')
    return { ...session, incidents: incidents.map((each) => next(each, recorded)) };
  const { number, byName } = event;
  const since = { number, recorded: { ...when, byName } };
  return { ...session, incidents: [...incidents, { ...event.incident, ...since }] };
}
