import type { Exam } from '../../../shared/exam/exam.ts';
import { fail, ok } from '../../../shared/kernel/result.ts';
import type { RoomLog } from '../../../shared/proctoring/check-in/room-log.ts';
import { readinessContract } from '../../../shared/proctoring/readiness/readiness-contract.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Server } from '../../platform/http/serve.ts';
import type { StaffCaller } from '../../platform/http/staff-caller.ts';
import type { Sittings } from '../../sitting/sittings.ts';
import { type RoomLogs, roomLogId } from '../check-in/room-log-stream.ts';
import { readinessOf } from '../rules/readiness-of.ts';

/** Serves the go/no-go board: whoever answers for a session sees what is missing, and where. */
export function serveReadiness(
  server: Server<StaffCaller>,
  deps: {
    readonly exams: { load(examId: string): Promise<Exam | undefined> };
    readonly roomLogs: Pick<RoomLogs, 'load'>;
    readonly sittings: Pick<Sittings, 'sheet'>;
    readonly clock: Clock;
  },
): void {
  server.on(readinessContract.session, async ({ caller, params }) => {
    const { examId, sessionId } = params;
    const exam = await deps.exams.load(examId);
    const session = exam?.sessions.find((each) => each.sessionId === sessionId);
    if (!exam || !session) return fail('not-found');
    const logs = new Map<string, RoomLog>();
    await Promise.all(
      session.roomIds.map(async (roomId) => {
        const log = await deps.roomLogs.load(roomLogId({ examId, sessionId, roomId }));
        if (log) logs.set(roomId, log);
      }),
    );
    const sheet = await deps.sittings.sheet(examId, sessionId);
    const { appointments } = caller.directory;
    return ok({
      now: deps.clock.now(),
      examName: exam.name,
      sessionName: session.name,
      startsAt: session.startsAt,
      checks: readinessOf({ exam, session, sheet, appointments, logs }),
    });
  });
}
