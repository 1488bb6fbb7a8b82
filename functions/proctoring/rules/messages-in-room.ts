import type { RoomMessageRow } from '../../../shared/proctoring/room-message-row.ts';
import { messageConcerns } from '../../../shared/sitting/message-concerns.ts';
import type { RoomMessage } from '../../../shared/sitting/room-message.ts';
import type { Sitting } from '../../../shared/sitting/sitting.ts';
import type { Ticket } from '../../../shared/sitting/ticket.ts';
import { hasRead, reachOf, wasThere } from './reach-of.ts';

type Facts = Pick<Sitting, 'sittingId' | 'epoch' | 'endedAt' | 'delivered' | 'seen'>;

/** The messages for a room or somebody in it, the latest first, and who has not read each, by seat. */
export function messagesInRoom(
  messages: readonly RoomMessage[],
  roomId: string,
  tickets: readonly Ticket[],
  sittings: readonly Facts[],
): RoomMessageRow[] {
  const ticketOf = new Map(tickets.map((each) => [each.sittingId, each]));
  return messages
    .flatMap((message): RoomMessageRow[] => {
      const { messageId, at, by, scope, text, withdrawn } = message;
      const own = sittings.filter(({ sittingId }) =>
        messageConcerns(message, { sittingId, roomId }),
      );
      if (own.length === 0) return [];
      const one = scope.kind === 'sitting' ? ticketOf.get(scope.sittingId) : undefined;
      const unseen = own
        .filter((each) => wasThere(message, each) && !hasRead(message, each))
        .flatMap(({ sittingId }) => ticketOf.get(sittingId)?.seat ?? []);
      return [
        {
          ...{ messageId, at, by, scope: scope.kind, text },
          ...(one ? { candidateNumber: one.candidateNumber, seat: one.seat } : {}),
          ...(withdrawn
            ? { withdrawn: { at: withdrawn.at, by: withdrawn.by, reason: withdrawn.reason } }
            : {}),
          ...reachOf(message, own),
          unseen: unseen.sort((a, b) => a - b),
        },
      ];
    })
    .reverse();
}
