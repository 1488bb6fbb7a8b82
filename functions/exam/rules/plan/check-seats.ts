import type { PlanFinding } from '../../../../shared/exam/plan-finding.ts';
import type { MoveReason } from '../../../../shared/exam/reseating.ts';
import type { SeatAssignment } from '../../../../shared/exam/seat-assignment.ts';
import { busyTimes } from '../seating/benches.ts';
import { moveReasons } from '../seating/why-move.ts';
import { concerning, openParts, type PlanBook, type PlanCheck, titleOf } from './plan-book.ts';

const why: Record<MoveReason, { vi: string; en: string }> = {
  late: {
    vi: 'chưa có chỗ ngồi (bổ sung sau khi xếp chỗ)',
    en: 'have no seat yet (added after the seating)',
  },
  seatGone: {
    vi: 'ngồi máy vượt quá số chỗ của phòng',
    en: 'sit at workstations beyond the seats of the room',
  },
  roomGone: {
    vi: 'ngồi ở phòng không còn dùng trong ca',
    en: 'sit in a room the session no longer uses',
  },
  sessionGone: { vi: 'thuộc ca thi không còn', en: 'belong to a session that is gone' },
  overlap: { vi: 'trùng giờ với phần thi khác', en: 'sit another part at the same time' },
  doubled: { vi: 'trùng máy với người khác', en: 'share a workstation with somebody' },
  leaves: {
    vi: 'có chỗ ngồi nhưng không thi phần này',
    en: 'have a seat but do not sit this part',
  },
};

/** Where those concerned sit: the session and, where it is one, the room. */
function whereOf({ exam }: PlanBook, seat: SeatAssignment | undefined) {
  const session = exam.sessions.find((each) => each.sessionId === seat?.sessionId);
  const room = exam.rooms.find((each) => each.roomId === seat?.roomId);
  return {
    ids: {
      ...(session ? { sessionId: session.sessionId } : {}),
      ...(room ? { roomId: room.roomId } : {}),
    },
    vi: [session?.name, room && `${room.name} (${room.seats} chỗ)`].filter(Boolean).join(', '),
    en: [session?.name, room && `${room.name} (${room.seats} seats)`].filter(Boolean).join(', '),
  };
}

/** Seats that no longer hold, by reason, session and room; and people who have none. */
export const checkSeats: PlanCheck = (book) =>
  openParts(book.exam).flatMap((part): PlanFinding[] => {
    const { partId } = part;
    const seats = book.seats.get(partId);
    const people = book.sitting.get(partId);
    if (!seats || !people) return [];
    const title = titleOf(book.exam, partId);
    const elsewhere = [...book.seats].flatMap(([other, list]) => (other === partId ? [] : list));
    const sits = new Set(people.map((each) => each.candidateId));
    const whyMove = moveReasons(book.exam, partId, sits, busyTimes(book.exam, elsewhere));
    const seated = new Set(seats.map((each) => each.candidateId));
    const judged = [
      ...seats.flatMap((seat) => {
        const reason = whyMove(seat);
        return reason ? [{ reason, seat, who: seat as { candidateNumber?: string } }] : [];
      }),
      ...people
        .filter(({ candidateId }) => !seated.has(candidateId))
        .map((who) => ({ reason: 'late' as const, seat: undefined, who })),
    ];
    const groups = Map.groupBy(
      judged,
      ({ reason, seat }) => `${reason} ${seat?.sessionId} ${seat?.roomId}`,
    );
    return [...groups.values()].flatMap((group): PlanFinding[] => {
      const [first] = group;
      if (!first) return [];
      const where = whereOf(book, first.seat);
      const { reason } = first;
      return [
        {
          code: reason,
          severity: 'error',
          step: 'seats',
          partId,
          ...where.ids,
          vi: `${title.vi}${where.vi ? ` – ${where.vi}` : ''}: ${group.length} thí sinh ${why[reason].vi}.`,
          en: `${title.en}${where.en ? ` – ${where.en}` : ''}: ${group.length} candidate(s) ${why[reason].en}.`,
          ...concerning(group.map((each) => each.who)),
        },
      ];
    });
  });
