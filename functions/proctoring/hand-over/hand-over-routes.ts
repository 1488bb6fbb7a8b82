import { fail, ok } from '../../../shared/kernel/result.ts';
import { handOverContract } from '../../../shared/proctoring/hand-over/hand-over-contract.ts';
import type { Exams } from '../../exam/exam-stream.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Server } from '../../platform/http/serve.ts';
import type { StaffCaller } from '../../platform/http/staff-caller.ts';
import type { Jobs } from '../../platform/jobs.ts';
import type { EvidenceReader } from '../../sitting/session-evidence.ts';
import type { Sittings } from '../../sitting/sittings.ts';
import { backupDue } from '../rules/hand-over/backup-due.ts';
import { receiveHandOver } from '../rules/hand-over/receive-hand-over.ts';
import { returnHandOver } from '../rules/hand-over/return-hand-over.ts';
import { stateHandOver } from '../rules/hand-over/state-hand-over.ts';
import { roomMinutesPdf } from './room-minutes.ts';
import { roomsToHandOver } from './rooms-to-hand-over.ts';

export interface HandOverDeps {
  readonly exams: Pick<Exams, 'load' | 'change'>;
  readonly sittings: EvidenceReader & Pick<Sittings, 'sheet'>;
  readonly jobs: Pick<Jobs, 'start'>;
  readonly clock: Clock;
}

/** Serves the hand-over of a room: stated in the room, received or given back by the head. */
export function serveHandOver(server: Server<StaffCaller>, deps: HandOverDeps): void {
  const { exams, sittings } = deps;

  async function roomOf(params: { examId: string; sessionId: string; roomId: string }) {
    const exam = await exams.load(params.examId);
    const sheet = await sittings.sheet(params.examId, params.sessionId);
    const rooms = sheet?.rooms.filter((each) => each.roomId === params.roomId) ?? [];
    if (!exam || !sheet || rooms.length === 0) return undefined;
    const [view] = await roomsToHandOver(sittings, exam, { ...sheet, rooms });
    return view && { exam, sheet, view };
  }

  server.on(handOverContract.room, async ({ params }) => {
    const found = await roomOf(params);
    return found ? ok(found.view) : fail('not-found');
  });

  server.on(handOverContract.state, async ({ caller, params, body }) => {
    const found = await roomOf(params);
    if (!found) return fail('not-found');
    const { figures, open, lateAnswers, incidents } = found.view;
    const statement = {
      ...body,
      roomId: params.roomId,
      figures,
      lateAnswers,
      incidents,
      byName: caller.fullName,
    };
    const changed = await exams.change(params.examId, caller.subject, (exam) =>
      stateHandOver(exam, params.sessionId, caller.subject, { statement, open }),
    );
    if (!changed.ok) return changed;
    const now = await roomOf(params);
    return now ? ok(now.view) : fail('not-found');
  });

  server.on(handOverContract.receive, async ({ caller, params, body }) => {
    const { examId, sessionId, roomId } = params;
    const sheet = await sittings.sheet(examId, sessionId);
    if (!sheet) return fail('not-found');
    const about = { sessionId, roomId, by: caller.subject, byName: caller.fullName };
    const changed = await exams.change(examId, caller.subject, (exam) =>
      receiveHandOver(exam, { ...about, statement: body.statement }, body.remarks),
    );
    if (!changed.ok) return changed;
    const rooms = sheet.rooms.filter((each) => each.sittingIds.length > 0);
    if (!backupDue(changed.value, sessionId, rooms)) return ok({});
    const order = { kind: 'backUpSession', by: caller.subject, target: examId } as const;
    return ok({ backupJobId: await deps.jobs.start({ ...order, session: sessionId }) });
  });

  server.on(handOverContract.giveBack, async ({ caller, params, body }) => {
    const { examId, ...place } = params;
    const about = { ...place, by: caller.subject, byName: caller.fullName };
    const changed = await exams.change(examId, caller.subject, (exam) =>
      returnHandOver(exam, { ...about, statement: body.statement }, body.reason),
    );
    return changed.ok ? ok({}) : changed;
  });

  server.on(handOverContract.roomMinutes, async ({ params }) => {
    const found = await roomOf(params);
    if (!found?.view.handOver) return fail('not-found');
    const { sheet, view, exam } = found;
    const venue = exam.rooms.find((each) => each.roomId === params.roomId)?.venue ?? '';
    const minutes = { sheet, venue, roomName: view.roomName, handOver: found.view.handOver };
    const bytes = await roomMinutesPdf(minutes, deps.clock.now());
    return ok({ bytes, fileName: 'bien-ban-ban-giao-phong-thi.pdf' });
  });
}
