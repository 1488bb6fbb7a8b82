import type { SittingOfRoom } from './entry-concerns.ts';
import type { RoomMessage } from './room-message.ts';

/** Whether a message of a session is for this sitting of the session. */
export function messageConcerns(message: RoomMessage, sitting: SittingOfRoom): boolean {
  const { scope } = message;
  if (scope.kind === 'room') return scope.roomId === sitting.roomId;
  return scope.kind === 'sitting' ? scope.sittingId === sitting.sittingId : true;
}
