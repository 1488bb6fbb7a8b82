import type * as z from 'zod';
import type { roomContract } from '../../../shared/proctoring/room-contract.ts';

export type WatchedRoom = z.infer<typeof roomContract.mine.answer>['rooms'][number];

export interface SessionGroup {
  readonly examId: string;
  readonly sessionId: string;
  readonly examName: string;
  readonly sessionName: string;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly candidates: number;
  /** Pauses of the whole session or exam that last. */
  readonly pauses: WatchedRoom['pauses'];
  readonly rooms: readonly WatchedRoom[];
}

const rank = (group: SessionGroup, now: number) =>
  now >= group.endsAt ? 2 : now >= group.startsAt ? 0 : 1;

/** Rooms by session: those running first, then those to come, then those over, newest first. */
export function sessionGroups(rooms: readonly WatchedRoom[], now: number): readonly SessionGroup[] {
  const byId = Map.groupBy(rooms, (room) => `${room.examId}#${room.sessionId}`);
  const groups = [...byId.values()].flatMap((members): SessionGroup[] => {
    const [first] = members;
    if (!first) return [];
    const { examId, sessionId, examName, sessionName, startsAt } = first;
    // A room that was given time ends later than the others.
    const endsAt = Math.max(...members.map((room) => room.endsAt));
    const candidates = members.reduce((sum, room) => sum + room.candidates, 0);
    const named = members.toSorted((a, b) =>
      a.roomName.localeCompare(b.roomName, 'vi', { numeric: true }),
    );
    return [
      {
        ...{ examId, sessionId, examName, sessionName, startsAt, endsAt, candidates },
        pauses: first.pauses.filter(({ scope }) => scope !== 'room'),
        rooms: named,
      },
    ];
  });
  return groups.sort((a, b) => {
    const order = rank(a, now) - rank(b, now);
    if (order !== 0) return order;
    return rank(a, now) === 2 ? b.startsAt - a.startsAt : a.startsAt - b.startsAt;
  });
}
