import type { Exam } from '../../../shared/exam/exam.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Incident } from '../../../shared/proctoring/incident.ts';
import type { LedgerRequest } from '../../../shared/proctoring/ledger-request.ts';
import type { LedgerPlace } from './ledger-place.ts';

function standsAt(incident: Incident, place: LedgerPlace): boolean {
  if (incident.kind !== 'technical' || incident.withdrawal) return false;
  // What is done in a room answers for what happened there, or to the whole session.
  if (place.kind !== 'room' || incident.roomId === undefined) return true;
  return incident.roomId === place.room.roomId;
}

/**
 * What somebody asks to be written into the ledger, with the number of the incident it was chosen for.
 * Problem: no-such-incident where the place has none, or it was withdrawn.
 */
export function linkedTo(
  exam: Exam,
  place: LedgerPlace,
  asked: LedgerRequest,
): Result<LedgerRequest> {
  const { incidentId } = asked;
  if (incidentId === undefined) return ok(asked);
  const incident = exam.sessions
    .filter((each) => place.kind === 'exam' || each.sessionId === place.sessionId)
    .flatMap((each) => each.incidents ?? [])
    .find((each) => each.incidentId === incidentId && standsAt(each, place));
  return incident ? ok({ ...asked, incident: incident.number }) : fail('no-such-incident');
}
