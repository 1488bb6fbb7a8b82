import type * as z from 'zod';
import { auditContract } from '../../shared/audit/audit-contract.ts';
import { type ExamEvent, examEvent } from '../../shared/exam/exam-event.ts';
import { pageOfRows } from '../../shared/kernel/page-of-rows.ts';
import { plainText } from '../../shared/kernel/plain-text.ts';
import { ok } from '../../shared/kernel/result.ts';
import { type RoomEvent, roomEvent } from '../../shared/proctoring/check-in/room-event.ts';
import { type BankEvent, bankEvent } from '../../shared/question-bank/bank.ts';
import type { Exams } from '../exam/exam-stream.ts';
import { chainHash, type Recorded } from '../platform/event-stream.ts';
import type { Server } from '../platform/http/serve.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import { type RoomLogs, roomLogId } from '../proctoring/check-in/room-log-stream.ts';
import type { Banks } from '../question-bank/bank-stream.ts';
import { describeBankEvent } from './rules/describe-bank-event.ts';
import { describeEvent } from './rules/describe-event.ts';
import { describeRoomEvent } from './rules/describe-room-event.ts';
import { verifyChain } from './rules/verify-chain.ts';

/** What is shown for an event that is none of the catalogue's: only a forger leaves one. */
const unreadable = {
  type: 'unreadable',
  vi: 'Sự kiện không đọc được: nội dung đã bị sửa',
  en: 'This event cannot be read: its content was changed',
};

/** How the events of a kind are read and put into words. */
interface Language<E> {
  readonly event: z.ZodType<E>;
  describe(event: E): { vi: string; en: string };
}
const ofExams: Language<ExamEvent> = { event: examEvent, describe: describeEvent };
const ofRooms: Language<RoomEvent> = { event: roomEvent, describe: describeRoomEvent };
const ofBanks: Language<BankEvent> = { event: bankEvent, describe: describeBankEvent };

/** A page of a trail: the events as they are stored, newest first, with the verdict on their chain. */
function trailOf<E extends { readonly type: string }>(
  links: readonly Recorded<unknown>[],
  language: Language<E>,
  query: { readonly page: number; readonly size: number; readonly search: string },
) {
  const wanted = plainText(query.search);
  const lineOf = (stored: unknown) => {
    const event = language.event.safeParse(stored);
    return event.success ? { type: event.data.type, ...language.describe(event.data) } : unreadable;
  };
  const lines = links
    .map(({ sequence, at, by, event, hash }) => ({ sequence, at, by, hash, ...lineOf(event) }))
    .filter(
      (line) => wanted === '' || plainText(`${line.by} ${line.vi} ${line.en}`).includes(wanted),
    )
    .reverse();
  return { ...pageOfRows(lines, query), chain: verifyChain(links, chainHash) };
}

/** Serves the audit trails of exams, of their rooms and of banks. */
export function serveAudit(
  server: Server<StaffCaller>,
  deps: {
    exams: Pick<Exams, 'links'>;
    banks: Pick<Banks, 'links'>;
    roomLogs: Pick<RoomLogs, 'links'>;
  },
): void {
  server.on(auditContract.list, async ({ params, query }) =>
    ok(trailOf(await deps.exams.links(params.examId), ofExams, query)),
  );
  server.on(auditContract.room, async ({ params, query }) =>
    ok(trailOf(await deps.roomLogs.links(roomLogId(params)), ofRooms, query)),
  );
  server.on(auditContract.bank, async ({ params, query }) =>
    ok(trailOf(await deps.banks.links(params.bankId), ofBanks, query)),
  );
}
