import type { SessionOverview } from '../../../../shared/proctoring/overview-contract.ts';

/**
 * The overview after one more answer: rooms that it names are taken from it, the others stay. An
 * answer of older figures, which a read that lags may give, takes nothing back.
 */
export function mergeOverview(
  before: SessionOverview | undefined,
  answer: SessionOverview,
): SessionOverview {
  if (!before) return answer;
  if (answer.asOf < before.asOf) return { ...before, now: answer.now };
  const changed = new Map(answer.rooms.map((room) => [room.roomId, room]));
  const known = new Set(before.rooms.map((room) => room.roomId));
  return {
    ...answer,
    rooms: [
      ...before.rooms.map((room) => changed.get(room.roomId) ?? room),
      ...answer.rooms.filter((room) => !known.has(room.roomId)),
    ],
  };
}
