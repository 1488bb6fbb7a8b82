import type { Exam } from '../../shared/exam/exam.ts';
import type { ExamEvent } from '../../shared/exam/exam-event.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { SignatureRequest } from '../../shared/proctoring/incident-request.ts';
import type { IncidentSignature } from '../../shared/proctoring/incident-signature.ts';
import type { IncidentView } from '../../shared/proctoring/incident-view.ts';
import type { SessionSheet } from '../../shared/sitting/session-sheet.ts';
import type { Ticket } from '../../shared/sitting/ticket.ts';
import type { Exams } from '../exam/exam-stream.ts';
import type { Clock } from '../platform/clock.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import type { Sittings } from '../sitting/sittings.ts';
import { incidentViewer } from './incident-views.ts';
import { findIncident } from './rules/find-incident.ts';
import { incidentsOfRoom } from './rules/incidents-of-room.ts';

export interface IncidentDeps {
  readonly exams: Pick<Exams, 'load' | 'change'>;
  readonly sittings: Pick<Sittings, 'sheet' | 'tickets' | 'heads' | 'applyLedger'>;
  readonly clock: Clock;
}

interface RoomParams {
  readonly examId: string;
  readonly sessionId: string;
  readonly roomId: string;
}

/** What every route of incidents starts from: the exam, the session's sheet, the people in the room. */
export function incidentDesk({ exams, sittings, clock }: IncidentDeps) {
  const viewer = incidentViewer({ sittings, now: () => clock.now() });

  async function placeOf(params: { examId: string; sessionId: string; roomId?: string }) {
    const [exam, sheet] = await Promise.all([
      exams.load(params.examId),
      sittings.sheet(params.examId, params.sessionId),
    ]);
    if (!exam || !sheet) return undefined;
    const { roomId } = params;
    if (roomId !== undefined && !sheet.rooms.some((each) => each.roomId === roomId))
      return undefined;
    return { exam, sheet, ...(roomId === undefined ? {} : { roomId }) };
  }

  return {
    placeOf,
    viewer,
    /** The tickets of sittings, where all of them are of the room. */
    async ticketsInRoom(
      sheet: SessionSheet,
      roomId: string,
      sittingIds: readonly string[],
    ): Promise<Map<string, Ticket> | undefined> {
      const inRoom = sheet.rooms.find((each) => each.roomId === roomId)?.sittingIds ?? [];
      if (!sittingIds.every((each) => inRoom.includes(each))) return undefined;
      const tickets = await sittings.tickets([...new Set(sittingIds)]);
      return new Map(tickets.map((each) => [each.sittingId, each]));
    },
    /** An incident that the room's staff may see, where the room has it. */
    async incidentIn(params: RoomParams & { readonly incidentId: string }) {
      const place = await placeOf(params);
      const { sessionId, roomId, incidentId } = params;
      const incident = place && findIncident(place.exam, sessionId, incidentId);
      if (!place || !incident) return undefined;
      const seen = incidentsOfRoom([incident], roomId);
      return seen.length > 0 ? { place, incident } : undefined;
    },
    /** Writes an event and answers the incident as it then stands. */
    async write(
      params: { examId: string; sessionId: string; incidentId: string; roomId?: string },
      caller: StaffCaller,
      decide: (exam: Exam) => Result<ExamEvent | null>,
    ): Promise<Result<IncidentView>> {
      const { examId, sessionId, incidentId, roomId } = params;
      const written = await exams.change(examId, caller.subject, decide);
      if (!written.ok) return written;
      const sheet = await sittings.sheet(examId, sessionId);
      const incident = findIncident(written.value, sessionId, incidentId);
      if (!sheet || !incident) return fail('not-found');
      const place = { exam: written.value, sheet, ...(roomId === undefined ? {} : { roomId }) };
      const [view] = await viewer(place, [incident], caller);
      return view ? ok(view) : fail('not-found');
    },
  };
}
export type IncidentDesk = ReturnType<typeof incidentDesk>;

/** A signature with the persons of its witnesses, where all of them are known. */
export function signatureWith(
  asked: SignatureRequest,
  tickets: ReadonlyMap<string, Ticket>,
): IncidentSignature | undefined {
  if (asked.kind !== 'refused') return asked;
  const witnesses = asked.witnesses.flatMap(({ sittingId, signed }) => {
    const candidateId = tickets.get(sittingId)?.candidateId;
    return candidateId === undefined ? [] : [{ sittingId, candidateId, signed }];
  });
  return witnesses.length === asked.witnesses.length ? { kind: 'refused', witnesses } : undefined;
}

/** The sittings of the witnesses that a request names. */
export function witnessesIn(signature: SignatureRequest): string[] {
  return signature.kind === 'refused' ? signature.witnesses.map((each) => each.sittingId) : [];
}
