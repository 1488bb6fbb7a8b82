import { fail } from '../../shared/kernel/result.ts';
import type { LedgerRequest } from '../../shared/proctoring/ledger-request.ts';
import { timeContract } from '../../shared/proctoring/time-contract.ts';
import { resumeNoticeMs } from '../../shared/sitting/resume-notice.ts';
import type { Exams } from '../exam/exam-stream.ts';
import type { Clock } from '../platform/clock.ts';
import type { Server } from '../platform/http/serve.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import type { Sittings } from '../sitting/sittings.ts';
import { ledgerWriter } from './ledger-writer.ts';
import { endPause } from './rules/end-pause.ts';
import { enterInLedger } from './rules/enter-in-ledger.ts';
import type { LedgerPlace } from './rules/ledger-place.ts';

export interface TimeDeps {
  readonly exams: Pick<Exams, 'change'>;
  readonly sittings: Pick<Sittings, 'sheet' | 'applyLedger'>;
  readonly clock: Clock;
}

/** Serves the time ledger: first the entry is written, then every sitting is made what it says. */
export function serveTime(server: Server<StaffCaller>, deps: TimeDeps): void {
  const { sittings, clock } = deps;

  async function roomPlace(params: {
    examId: string;
    sessionId: string;
    roomId: string;
  }): Promise<LedgerPlace | undefined> {
    const { examId, sessionId, roomId } = params;
    const sheet = await sittings.sheet(examId, sessionId);
    const room = sheet?.rooms.find((each) => each.roomId === roomId);
    return room && { kind: 'room', sessionId, room };
  }

  const write = ledgerWriter(deps);

  const enter = (
    examId: string,
    by: string,
    place: LedgerPlace,
    { entry, sittingId }: { entry: LedgerRequest; sittingId?: string | undefined },
  ) =>
    write(examId, by, (exam) => enterInLedger(exam, place, entry, { now: clock.now(), sittingId }));

  const goOn = (
    examId: string,
    by: string,
    place: LedgerPlace,
    ending: { sequence: number; reason?: string | undefined },
  ) =>
    write(examId, by, (exam) =>
      endPause(exam, place, { ...ending, runsFrom: clock.now() + resumeNoticeMs }),
    );

  server.on(timeContract.enterInRoom, async ({ caller, params, body }) => {
    const place = await roomPlace(params);
    return place ? enter(params.examId, caller.subject, place, body) : fail('not-found');
  });
  server.on(timeContract.enterInSession, ({ caller, params: { examId, sessionId }, body }) =>
    enter(examId, caller.subject, { kind: 'session', sessionId }, body),
  );
  server.on(timeContract.enterInExam, ({ caller, params: { examId }, body }) =>
    enter(examId, caller.subject, { kind: 'exam' }, body),
  );

  server.on(timeContract.goOnInRoom, async ({ caller, params, body }) => {
    const { examId, sequence } = params;
    const place = await roomPlace(params);
    if (!place) return fail('not-found');
    return goOn(examId, caller.subject, place, { sequence, ...body });
  });
  server.on(timeContract.goOnInSession, ({ caller, params, body }) => {
    const { examId, sessionId, sequence } = params;
    const place = { kind: 'session', sessionId } as const;
    return goOn(examId, caller.subject, place, { sequence, ...body });
  });
  server.on(timeContract.goOnInExam, ({ caller, params: { examId, sequence }, body }) =>
    goOn(examId, caller.subject, { kind: 'exam' }, { sequence, ...body }),
  );
}
