import * as z from 'zod';
import { type SessionSheet, sessionSheet } from '../../shared/sitting/session-sheet.ts';
import type { Key, Row, Table } from '../platform/table.ts';
import type { SessionIndex, SessionRef } from './session-index.ts';

const open = 'OPEN-SESSIONS';
const closed = 'CLOSED-SESSIONS';
const padded = (moment: number) => String(moment).padStart(14, '0');
const indexKey = (pk: string, ref: SessionRef): Key => ({
  pk,
  sk: `${padded(ref.startsAt)}#${ref.examId}#${ref.sessionId}`,
});
const sheetKey = (examId: string, sessionId: string): Key => ({
  pk: `SESSION#${examId}#${sessionId}`,
  sk: 'SHEET',
});

const indexRow = z.object({ sk: z.string() }).transform((row): SessionRef => {
  const [startsAt = '', examId = '', sessionId = ''] = row.sk.split('#');
  return { startsAt: Number(startsAt), examId, sessionId };
});

/** Session sheets and the index of open and closed sessions. */
export function sessionStore(table: Table): SessionIndex & {
  putSheet(sheet: SessionSheet): Promise<void>;
} {
  const list = async (rows: Promise<Row[]>) => (await rows).map((row) => indexRow.parse(row));
  return {
    async putSheet(sheet) {
      await table.put({ ...sheetKey(sheet.examId, sheet.sessionId), ...sheet });
      await table.put({ ...indexKey(open, sheet) });
    },
    async sheet(examId, sessionId) {
      const row = await table.get(sheetKey(examId, sessionId));
      return row ? sessionSheet.parse(row) : undefined;
    },
    openSessions: () =>
      list(
        table.query({
          KeyConditionExpression: 'pk = :open',
          ExpressionAttributeValues: { ':open': open },
          ConsistentRead: true,
        }),
      ),
    closedSessions: (since) =>
      list(
        table.query({
          KeyConditionExpression: 'pk = :closed AND sk >= :since',
          ExpressionAttributeValues: { ':closed': closed, ':since': padded(Math.max(0, since)) },
        }),
      ),
    async moveToClosed(ref) {
      // In this order a break in between leaves the session open, and the next run does it again.
      await table.put({ ...indexKey(closed, ref) });
      await table.delete(indexKey(open, ref));
    },
  };
}
