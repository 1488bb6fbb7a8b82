import type { Exam } from '../../shared/exam/exam.ts';
import type { CallList } from './call-list.ts';
import type { RegisterReader } from './register-reader.ts';

/** Gathers the call list of a session; undefined where nobody is seated in it. */
export async function callListOf(
  deps: { reader: RegisterReader; organisationName(organisationId: string): Promise<string> },
  exam: Exam,
  sessionId: string,
  printedAt: number,
  codes?: ReadonlyMap<string, string>,
): Promise<CallList | undefined> {
  const session = exam.sessions.find((each) => each.sessionId === sessionId);
  if (!session) return undefined;
  const seats = (await deps.reader.seats(exam, session.partId)).filter(
    (each) => each.sessionId === sessionId,
  );
  if (seats.length === 0) return undefined;
  const people = new Map(
    (await deps.reader.candidates(exam)).map((each) => [each.candidateId, each]),
  );
  const positionCode = new Map(exam.positions.map((each) => [each.positionId, each.code]));
  const part = exam.ruleSet.rounds
    .flatMap((round) => round.parts)
    .find((each) => each.partId === session.partId);
  const rooms = session.roomIds.flatMap((roomId) => {
    const room = exam.rooms.find((each) => each.roomId === roomId);
    const rows = seats
      .filter((each) => each.roomId === roomId)
      .sort((a, b) => a.seat - b.seat)
      .map(({ seat, candidateNumber, candidateId }) => {
        const person = people.get(candidateId);
        const code = codes?.get(candidateNumber);
        return {
          seat,
          candidateNumber,
          fullName: person?.fullName ?? '',
          birthDate: person?.birthDate ?? '',
          positionCode: positionCode.get(person?.positionId ?? '') ?? '',
          ...(code ? { admissionCode: code } : {}),
        };
      });
    return room && rows.length > 0 ? [{ name: room.name, venue: room.venue, rows }] : [];
  });
  return {
    organisationName: await deps.organisationName(exam.organisationId),
    examName: exam.name,
    sessionName: session.name,
    partTitle: part?.title.vi ?? '',
    startsAt: session.startsAt,
    print: { version: exam.planVersion?.sequence ?? exam.sequence, printedAt },
    rooms,
  };
}
