import { fail, ok } from '../../shared/kernel/result.ts';
import { timeContract } from '../../shared/proctoring/time-contract.ts';
import type { Exams } from '../exam/exam-stream.ts';
import type { Server } from '../platform/http/serve.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import type { Sittings } from '../sitting/sittings.ts';
import { grantTime } from './rules/grant-time.ts';

export interface TimeDeps {
  readonly exams: Pick<Exams, 'change'>;
  readonly sittings: Pick<Sittings, 'sheet' | 'applyGrants'>;
}

/** Serves the time ledger: first the entry is written, then every sitting it concerns is given its time. */
export function serveTime(server: Server<StaffCaller>, { exams, sittings }: TimeDeps): void {
  server.on(timeContract.grant, async ({ caller, params, body }) => {
    const { examId, sessionId } = params;
    const sheet = await sittings.sheet(examId, sessionId);
    if (!sheet) return fail('not-found');
    const exam = await exams.change(examId, caller.subject, (now) => grantTime(now, sheet, body));
    if (!exam.ok) return exam;
    const session = exam.value.sessions.find((each) => each.sessionId === sessionId);
    return ok({ sittings: await sittings.applyGrants(sheet, session?.grants ?? []) });
  });
}
