import type { RoomMessage } from '../../../shared/sitting/room-message.ts';
import type { Sitting } from '../../../shared/sitting/sitting.ts';

type Facts = Pick<Sitting, 'epoch' | 'endedAt' | 'delivered' | 'seen'>;

/** Whether a candidate was there to be told: signed in by now, and not ended before it was sent. */
export function wasThere(message: RoomMessage, { epoch, endedAt }: Facts): boolean {
  return epoch > 0 && (endedAt === undefined || endedAt > message.at);
}

/** Whether this message was read, and not only one after it. */
export function hasRead({ number }: RoomMessage, { seen }: Facts): boolean {
  return seen?.includes(number) ?? false;
}

/**
 * Of the candidates a message is for, how many were there, have fetched and have read it. One that
 * was withdrawn is fetched no more: of it only those who read it count as having received it.
 */
export function reachOf(message: RoomMessage, sittings: readonly Facts[]) {
  const there = sittings.filter((each) => wasThere(message, each));
  const seen = there.filter((each) => hasRead(message, each)).length;
  const fetched = there.filter(({ delivered = 0 }) => delivered >= message.number).length;
  return { receivers: there.length, delivered: message.withdrawn ? seen : fetched, seen };
}
