import type { CheckInRow } from '../../../shared/proctoring/check-in/check-in-contract.ts';
import type { RoomLog } from '../../../shared/proctoring/check-in/room-log.ts';
import type { RegisterReader } from '../../exam/register-reader.ts';
import { maskCitizenId } from '../../exam/rules/mask-citizen-id.ts';
import type { Sittings } from '../../sitting/sittings.ts';
import type { DoorPlace } from './door-place.ts';

export interface CheckInRowsDeps {
  readonly register: RegisterReader;
  readonly sittings: Pick<Sittings, 'tickets' | 'heads'>;
}

/** Candidates of a room by seat, with what their documents are compared with and what was recorded. */
export async function checkInRows(
  deps: CheckInRowsDeps,
  { exam, room }: Pick<DoorPlace, 'exam' | 'room'>,
  log: RoomLog | undefined,
  sittingIds = room.sittingIds,
): Promise<CheckInRow[]> {
  const [tickets, heads, people] = await Promise.all([
    deps.sittings.tickets(sittingIds),
    deps.sittings.heads(sittingIds),
    deps.register.candidates(exam),
  ]);
  const states = new Map(heads.map((head) => [head.sittingId, head.state]));
  const registered = new Map(people.map((each) => [each.candidateId, each]));
  return tickets
    .map((ticket) => {
      const person = registered.get(ticket.candidateId);
      return {
        sittingId: ticket.sittingId,
        candidateNumber: ticket.candidateNumber,
        fullName: ticket.fullName,
        birthDate: ticket.birthDate,
        ...(person ? { sex: person.sex, citizenId: maskCitizenId(person.citizenId) } : {}),
        seat: ticket.seat,
        state: states.get(ticket.sittingId) ?? ('assigned' as const),
        attendance: log?.attendance[ticket.sittingId] ?? {},
      };
    })
    .sort((a, b) => a.seat - b.seat);
}
