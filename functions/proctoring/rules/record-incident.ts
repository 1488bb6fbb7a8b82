import type { Exam } from '../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { vietnamDay } from '../../../shared/kernel/vietnam-day.ts';
import type { IncidentFacts } from '../../../shared/proctoring/incident.ts';
import { sanctionOfGround } from '../../../shared/proctoring/proposed-sanction.ts';
import { checkWitnesses } from './check-witnesses.ts';
import { isApproved } from './incident-bars.ts';

/** A session that runs over midnight is still one. */
const longestMs = 12 * 60 * 60_000;
/** Clocks on desks differ a little. */
const aheadMs = 2 * 60_000;

/** The next number of a session: BB-01, BB-02, … Withdrawn ones keep theirs. */
export function nextNumber(incidents: readonly unknown[]): string {
  return `BB-${String(incidents.length + 1).padStart(2, '0')}`;
}

/**
 * The event that records an incident; null where it is recorded already. Problems: not-found where the
 * session or the room in it does not exist; conflict where another session, room or kind has the id;
 * incident-time-wrong; for a violation also results-approved, witness-wrong and rule-broken for a case
 * that the rule set does not know.
 */
export function recordIncident(
  exam: Exam,
  sessionId: string,
  incident: IncidentFacts,
  { now, byName }: { readonly now: number; readonly byName: string },
): Result<ExamEvent | null> {
  const session = exam.sessions.find((each) => each.sessionId === sessionId);
  const { incidentId, roomId, happenedAt } = incident;
  if (!session || (roomId !== undefined && !session.roomIds.includes(roomId)))
    return fail('not-found');
  const holds = exam.sessions.find((each) =>
    each.incidents?.some((known) => known.incidentId === incidentId),
  );
  const known = holds?.incidents?.find((each) => each.incidentId === incidentId);
  if (known) {
    // Sent again it is the same incident; another one under its id is refused.
    const same = holds === session && known.kind === incident.kind && known.roomId === roomId;
    return same ? ok(null) : fail('conflict');
  }
  const { startsAt } = session;
  const isOfSession =
    vietnamDay(happenedAt) === vietnamDay(startsAt) ||
    (happenedAt >= startsAt && happenedAt <= startsAt + longestMs);
  if (!isOfSession || happenedAt > now + aheadMs) return fail('incident-time-wrong');
  if (incident.kind === 'violation') {
    if (isApproved(exam, sessionId)) return fail('results-approved');
    const { ground } = incident;
    if (ground !== undefined && !sanctionOfGround(exam.ruleSet.sanctions, ground))
      return fail('rule-broken', {
        values: {
          reason_vi: 'bộ quy tắc không có hành vi vi phạm này',
          reason_en: 'the rule set knows no such case',
        },
      });
    const witnesses = checkWitnesses(incident.signature, incident.candidate.sittingId);
    if (!witnesses.ok) return witnesses;
  }
  const number = nextNumber(session.incidents ?? []);
  return ok({ type: 'incidentRecorded', sessionId, number, byName, incident });
}
