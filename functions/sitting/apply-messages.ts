import { latestMessage } from '../../shared/sitting/latest-message.ts';
import { messageConcerns } from '../../shared/sitting/message-concerns.ts';
import type { RoomMessage } from '../../shared/sitting/room-message.ts';
import type { SessionSheet } from '../../shared/sitting/session-sheet.ts';
import type { BoardStore } from './board-store.ts';
import { eachOf } from './each-of.ts';
import type { SittingFacts } from './head-row.ts';
import { messageChange } from './rules/message-change.ts';
import type { SittingChange } from './rules/sitting-change.ts';

/** What is asked of the store of sittings. */
interface Sittings extends Pick<BoardStore, 'putBoard'> {
  heads(sittingIds: readonly string[]): Promise<SittingFacts[]>;
  save(sittingId: string, change: SittingChange): Promise<SittingFacts | undefined>;
}
const atOnce = 16;

/**
 * Tells every sitting of a session the number of the last message that concerns it, and then the
 * rooms' board; answers how many sittings heard of something. To be done again is harmless: by the
 * request that sent the message, and by the closing job in case that request died in between.
 */
export async function applyMessages(
  sittings: Sittings,
  sheet: SessionSheet,
  messages: readonly RoomMessage[],
): Promise<number> {
  const wanted = new Map<string, number>();
  const rooms: Record<string, number> = {};
  for (const { roomId, sittingIds } of sheet.rooms) {
    for (const sittingId of sittingIds) {
      const own = messages.filter((each) => messageConcerns(each, { sittingId, roomId }));
      const number = latestMessage(own);
      if (number === 0) continue;
      wanted.set(sittingId, number);
      rooms[roomId] = Math.max(rooms[roomId] ?? 0, number);
    }
  }
  let told = 0;
  await eachOf(await sittings.heads([...wanted.keys()]), atOnce, async (sitting) => {
    const number = wanted.get(sitting.sittingId) ?? 0;
    if ((sitting.messages ?? 0) >= number) return;
    if (await sittings.save(sitting.sittingId, messageChange(number))) told += 1;
  });
  // Last, so that whoever looks after the board finds the message.
  if (wanted.size > 0) await sittings.putBoard(sheet, { latest: latestMessage(messages), rooms });
  return told;
}
