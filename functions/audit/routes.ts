import { auditContract } from '../../shared/audit/audit-contract.ts';
import { pageOfRows } from '../../shared/kernel/page-of-rows.ts';
import { plainText } from '../../shared/kernel/plain-text.ts';
import { ok } from '../../shared/kernel/result.ts';
import type { Exams } from '../exam/exam-stream.ts';
import { chainHash } from '../platform/event-stream.ts';
import type { Server } from '../platform/http/serve.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import { describeEvent } from './rules/describe-event.ts';
import { verifyChain } from './rules/verify-chain.ts';

/** Serves the audit trail of an exam: the events themselves, newest first, with the verdict on their chain. */
export function serveAudit(
  server: Server<StaffCaller>,
  deps: { exams: Pick<Exams, 'history'> },
): void {
  server.on(auditContract.list, async ({ params, query }) => {
    const history = await deps.exams.history(params.examId);
    const wanted = plainText(query.search);
    const lines = history
      .map(({ sequence, at, by, event, hash }) => ({
        sequence,
        at,
        by,
        type: event.type,
        hash,
        ...describeEvent(event),
      }))
      .filter(
        (line) => wanted === '' || plainText(`${line.by} ${line.vi} ${line.en}`).includes(wanted),
      )
      .reverse();
    return ok({ ...pageOfRows(lines, query), chain: verifyChain(history, chainHash) });
  });
}
