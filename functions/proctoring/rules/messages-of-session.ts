import type { SessionMessage } from '../../../shared/proctoring/session-message.ts';
import { messageConcerns } from '../../../shared/sitting/message-concerns.ts';
import type { RoomMessage } from '../../../shared/sitting/room-message.ts';
import type { SessionSheet } from '../../../shared/sitting/session-sheet.ts';
import type { Sitting } from '../../../shared/sitting/sitting.ts';
import { reachOf } from './reach-of.ts';

type Facts = Pick<Sitting, 'sittingId' | 'epoch' | 'endedAt' | 'delivered' | 'seen'>;

/** The messages of a whole session, the latest first, with how far each has reached. */
export function messagesOfSession(
  messages: readonly RoomMessage[],
  sheet: Pick<SessionSheet, 'rooms'>,
  sittings: readonly Facts[],
): SessionMessage[] {
  const roomOf = new Map(
    sheet.rooms.flatMap(({ roomId, sittingIds }) => sittingIds.map((each) => [each, roomId])),
  );
  return messages
    .map((message): SessionMessage => {
      const { messageId, at, by, scope, text, withdrawn } = message;
      const own = sittings.filter(({ sittingId }) =>
        messageConcerns(message, { sittingId, roomId: roomOf.get(sittingId) ?? '' }),
      );
      const room =
        scope.kind === 'sitting'
          ? roomOf.get(scope.sittingId)
          : scope.kind === 'room'
            ? scope.roomId
            : undefined;
      const roomName = sheet.rooms.find((each) => each.roomId === room)?.name;
      return {
        ...{ messageId, at, by, scope: scope.kind, text },
        ...(roomName === undefined ? {} : { roomName }),
        ...(withdrawn
          ? { withdrawn: { at: withdrawn.at, by: withdrawn.by, reason: withdrawn.reason } }
          : {}),
        ...reachOf(message, own),
      };
    })
    .reverse();
}
