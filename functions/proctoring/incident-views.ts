import type { Exam } from '../../shared/exam/exam.ts';
import { may } from '../../shared/organisation/may.ts';
import type { Incident, TechnicalIncident } from '../../shared/proctoring/incident.ts';
import type { IncidentView, NamedCandidate } from '../../shared/proctoring/incident-view.ts';
import type { SessionSheet } from '../../shared/sitting/session-sheet.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import type { Sittings } from '../sitting/sittings.ts';
import { isApproved, isPrepared } from './rules/incident-bars.ts';
import type { IncidentCaller } from './rules/incident-rights.ts';
import { affectedBy, linkedEntries, type PlacedSitting } from './rules/incident-time.ts';
import { candidatesIn, viewIncident } from './rules/view-incident.ts';

/** Where incidents are looked at: a session of an exam, or one room of it. */
export interface IncidentPlace {
  readonly exam: Exam;
  readonly sheet: SessionSheet;
  readonly roomId?: string;
}

/** The caller as the rules ask for them, at an incident's room or, where it has none, the session. */
export function callerAt(
  caller: StaffCaller,
  { examId, organisationId }: Exam,
  roomId: string | undefined,
): IncidentCaller {
  const { appointments, directory, subject } = caller;
  const place = { organisationId, examId, ...(roomId ? { roomId } : {}) };
  return {
    subject,
    mayHere: (action) => may(appointments, directory.organisations, action, place),
  };
}

const namedIn = (incident: Incident): string[] => [
  ...candidatesIn(incident),
  ...(incident.kind === 'violation' && incident.signature.kind === 'refused'
    ? incident.signature.witnesses.map((each) => each.sittingId)
    : []),
];

/** Gathers what incidents are shown with: names from the tickets, times from the ledger. */
export function incidentViewer(deps: {
  readonly sittings: Pick<Sittings, 'tickets' | 'heads'>;
  now(): number;
}) {
  const { sittings } = deps;

  /** Every sitting of the place, for technical incidents alone: whom they affected. */
  async function placedSittings({ sheet, roomId }: IncidentPlace): Promise<PlacedSitting[]> {
    const rooms = sheet.rooms.filter((each) => roomId === undefined || each.roomId === roomId);
    const ids = rooms.flatMap((room) => room.sittingIds);
    const [tickets, heads] = await Promise.all([sittings.tickets(ids), sittings.heads(ids)]);
    const headOf = new Map(heads.map((head) => [head.sittingId, head]));
    const nameOf = new Map(rooms.map((room) => [room.roomId, room.name]));
    return tickets.map(({ sittingId, roomId: room, candidateNumber }) => {
      const { startedAt, endedAt } = headOf.get(sittingId) ?? {};
      const roomName = nameOf.get(room) ?? '';
      return { sittingId, roomId: room, roomName, candidateNumber, startedAt, endedAt };
    });
  }

  return async (
    place: IncidentPlace,
    incidents: readonly Incident[],
    caller: StaffCaller,
  ): Promise<IncidentView[]> => {
    const { exam, sheet } = place;
    const { sessionId } = sheet;
    const ledger = exam.sessions.find((each) => each.sessionId === sessionId)?.ledger ?? [];
    const roomName = new Map(sheet.rooms.map((room) => [room.roomId, room.name]));
    const tickets = await sittings.tickets([...new Set(incidents.flatMap(namedIn))]);
    const people = new Map(
      tickets.map((ticket): [string, NamedCandidate] => {
        const { sittingId, candidateNumber, fullName, birthDate, seat, roomId } = ticket;
        const room = roomName.get(roomId) ?? '';
        const person = { sittingId, candidateNumber, fullName, birthDate, seat, roomName: room };
        return [sittingId, person];
      }),
    );
    const isTechnical = incidents.some((each) => each.kind === 'technical');
    const placed = isTechnical ? await placedSittings(place) : [];
    const names = new Map(
      caller.directory.appointments.map((each) => [each.subject, each.fullName]),
    );
    const timeOf = (incident: TechnicalIncident) => ({
      entries: linkedEntries(ledger, incident.incidentId, (by) => names.get(by) ?? by),
      affected: affectedBy(incident, ledger, placed, sheet, deps.now()),
    });
    return incidents.map((incident) => {
      const room = exam.rooms.find((each) => each.roomId === incident.roomId);
      const name = roomName.get(incident.roomId ?? '');
      return viewIncident(incident, {
        rules: exam.ruleSet.sanctions,
        caller: callerAt(caller, exam, incident.roomId),
        approved: isApproved(exam, sessionId),
        prepared: isPrepared(exam, sessionId),
        ...(name ? { room: { name, venue: room?.venue ?? '' } } : {}),
        personOf: (sittingId) => people.get(sittingId),
        ...(incident.kind === 'technical' ? { technical: timeOf(incident) } : {}),
      });
    });
  };
}
