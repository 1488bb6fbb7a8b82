import type { RoomMessage } from './room-message.ts';

/** The number of the last event that says something of these messages; 0 where there are none. */
export function latestMessage(messages: readonly RoomMessage[]): number {
  return messages.reduce(
    (latest, { number, withdrawn }) => Math.max(latest, number, withdrawn?.number ?? 0),
    0,
  );
}
