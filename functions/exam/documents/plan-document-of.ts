import type { Exam } from '../../../shared/exam/exam.ts';
import type { RegisterReader } from '../register-reader.ts';
import { sessionEndsAt } from '../rules/exam-phase.ts';
import type { PlanDocument, RoomPlan, SessionPlan } from './plan-document.ts';

export interface PlanDocumentDeps {
  readonly reader: RegisterReader;
  organisationName(organisationId: string): Promise<string>;
}

/** Gathers who sits where, narrowed to a session or a room; sessions by time, rooms as planned. */
export async function planDocumentOf(
  deps: PlanDocumentDeps,
  exam: Exam,
  printedAt: number,
  only: { readonly sessionId?: string | undefined; readonly roomId?: string | undefined } = {},
): Promise<PlanDocument> {
  const people = new Map(
    (await deps.reader.candidates(exam)).map((each) => [each.candidateId, each]),
  );
  const positions = new Map(exam.positions.map((each) => [each.positionId, each]));
  const titles = new Map(
    exam.ruleSet.rounds.flatMap((round) => round.parts).map((each) => [each.partId, each.title.vi]),
  );
  const wanted = exam.sessions
    .filter((each) => only.sessionId === undefined || each.sessionId === only.sessionId)
    .toSorted((a, b) => a.startsAt - b.startsAt || (a.name < b.name ? -1 : 1));
  const sessions = await Promise.all(
    wanted.map(async (session): Promise<SessionPlan> => {
      const seats = (await deps.reader.seats(exam, session.partId)).filter(
        (each) => each.sessionId === session.sessionId,
      );
      const byRoom = Map.groupBy(seats, (each) => each.roomId);
      const rooms = [...byRoom].flatMap(([roomId, taken]): RoomPlan[] => {
        const room = exam.rooms.find((each) => each.roomId === roomId);
        if (!room || (only.roomId !== undefined && roomId !== only.roomId)) return [];
        const rows = taken
          .toSorted((a, b) => a.seat - b.seat)
          .map(({ seat, candidateId, candidateNumber }) => {
            const person = people.get(candidateId);
            const position = positions.get(person?.positionId ?? '');
            return {
              seat,
              candidateId,
              candidateNumber,
              fullName: person?.fullName ?? '',
              birthDate: person?.birthDate ?? '',
              sex: person?.sex ?? ('male' as const),
              positionCode: position?.code ?? '',
              positionTitle: position?.title ?? '',
              agency: position?.agency ?? '',
            };
          });
        return [{ room, rows }];
      });
      const place = ({ room }: RoomPlan) => exam.rooms.findIndex((r) => r.roomId === room.roomId);
      return {
        sessionId: session.sessionId,
        name: session.name,
        partId: session.partId,
        partTitle: titles.get(session.partId) ?? '',
        startsAt: session.startsAt,
        endsAt: sessionEndsAt(exam, session),
        rooms: rooms.toSorted((a, b) => place(a) - place(b)),
      };
    }),
  );
  return {
    organisationName: await deps.organisationName(exam.organisationId),
    examName: exam.name,
    version: exam.planVersion?.sequence ?? exam.sequence,
    printedAt,
    sessions: sessions.filter((each) => each.rooms.length > 0),
  };
}
