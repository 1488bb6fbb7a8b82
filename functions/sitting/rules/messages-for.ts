import type { CandidateMessage } from '../../../shared/sitting/candidate-message.ts';
import type { SittingOfRoom } from '../../../shared/sitting/entry-concerns.ts';
import { messageConcerns } from '../../../shared/sitting/message-concerns.ts';
import type { RoomMessage } from '../../../shared/sitting/room-message.ts';

/**
 * The messages of a session that a candidate is shown, in the order they were sent. One that was
 * withdrawn is shown only to who had read it: `seen` are the numbers of those.
 */
export function messagesFor(
  messages: readonly RoomMessage[],
  sitting: SittingOfRoom,
  seen: readonly number[],
): CandidateMessage[] {
  return messages
    .filter((each) => messageConcerns(each, sitting))
    .filter(({ number, withdrawn }) => !withdrawn || seen.includes(number))
    .map(({ number, at, scope, text, withdrawn }) => ({
      number,
      at,
      to: scope.kind,
      text,
      ...(withdrawn ? { withdrawn: withdrawn.reason } : {}),
    }))
    .sort((a, b) => a.number - b.number);
}
