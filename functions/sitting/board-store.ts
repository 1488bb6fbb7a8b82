import * as z from 'zod';
import type { SessionSheet } from '../../shared/sitting/session-sheet.ts';
import type { Key, Table } from '../platform/table.ts';

/** What the rooms of a session are told without being asked who they are: that there is a message. */
const board = z.object({
  /** The number of the session's last message… */
  latest: z.int(),
  /** …and of the last one for each room or somebody in it. */
  rooms: z.record(z.string(), z.int()),
});
export type Board = z.infer<typeof board>;

export interface BoardStore {
  /** Puts a later board in the place of an earlier one, never the other way round. */
  putBoard(of: Pick<SessionSheet, 'examId' | 'sessionId'>, board: Board): Promise<void>;
  board(examId: string, sessionId: string): Promise<Board | undefined>;
}

const key = (examId: string, sessionId: string): Key => ({
  pk: `SESSION#${examId}#${sessionId}`,
  sk: 'BOARD',
});

export function boardStore(table: Table): BoardStore {
  return {
    async putBoard({ examId, sessionId }, { latest, rooms }) {
      const row = { ...key(examId, sessionId), latest, rooms };
      const newer = 'attribute_not_exists(pk) OR latest < :latest';
      await table.put(row, newer, { ':latest': latest });
    },
    async board(examId, sessionId) {
      const row = await table.get(key(examId, sessionId), false);
      return row && board.parse(row);
    },
  };
}
