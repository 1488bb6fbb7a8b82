import { auditContract } from '../../shared/audit/audit-contract.ts';
import { examEvent } from '../../shared/exam/exam-event.ts';
import { pageOfRows } from '../../shared/kernel/page-of-rows.ts';
import { plainText } from '../../shared/kernel/plain-text.ts';
import { ok } from '../../shared/kernel/result.ts';
import type { Exams } from '../exam/exam-stream.ts';
import { chainHash } from '../platform/event-stream.ts';
import type { Server } from '../platform/http/serve.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import { describeEvent } from './rules/describe-event.ts';
import { verifyChain } from './rules/verify-chain.ts';

/** What is shown for an event that is none of the catalogue's: only a forger leaves one. */
const unreadable = {
  type: 'unreadable',
  vi: 'Sự kiện không đọc được: nội dung đã bị sửa',
  en: 'This event cannot be read: its content was changed',
};

function lineOf(stored: unknown) {
  const event = examEvent.safeParse(stored);
  return event.success ? { type: event.data.type, ...describeEvent(event.data) } : unreadable;
}

/** Serves the audit trail of an exam: the events as they are stored, newest first, with the verdict on their chain. */
export function serveAudit(
  server: Server<StaffCaller>,
  deps: { exams: Pick<Exams, 'links'> },
): void {
  server.on(auditContract.list, async ({ params, query }) => {
    const links = await deps.exams.links(params.examId);
    const wanted = plainText(query.search);
    const lines = links
      .map(({ sequence, at, by, event, hash }) => ({ sequence, at, by, hash, ...lineOf(event) }))
      .filter(
        (line) => wanted === '' || plainText(`${line.by} ${line.vi} ${line.en}`).includes(wanted),
      )
      .reverse();
    return ok({ ...pageOfRows(lines, query), chain: verifyChain(links, chainHash) });
  });
}
