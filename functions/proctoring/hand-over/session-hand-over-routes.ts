import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { handOverContract } from '../../../shared/proctoring/hand-over/hand-over-contract.ts';
import type { Exams } from '../../exam/exam-stream.ts';
import type { Clock } from '../../platform/clock.ts';
import { sha256Hex } from '../../platform/crypto.ts';
import type { Server } from '../../platform/http/serve.ts';
import type { StaffCaller } from '../../platform/http/staff-caller.ts';
import type { Jobs } from '../../platform/jobs.ts';
import type { ObjectStore } from '../../platform/object-store.ts';
import type { EvidenceReader } from '../../sitting/session-evidence.ts';
import type { Sittings } from '../../sitting/sittings.ts';
import { orderHandOver } from '../rules/hand-over/order-hand-over.ts';
import { waiveHandOver } from '../rules/hand-over/waive-hand-over.ts';
import { pieceOf, piecesOf } from './backup-pieces.ts';
import { roomsInUse } from './rooms-in-use.ts';
import { sessionHandOverView } from './session-hand-over-view.ts';
import { sessionMinutesPdf } from './session-minutes.ts';

export interface SessionHandOverDeps {
  readonly exams: Pick<Exams, 'load' | 'change'>;
  readonly sittings: EvidenceReader & Pick<Sittings, 'sheet'>;
  readonly objects: ObjectStore;
  readonly jobs: Pick<Jobs, 'start'>;
  readonly clock: Clock;
}

/** Serves the hand-over of a session: every room, backups, and which sessions wait for which. */
export function serveSessionHandOver(server: Server<StaffCaller>, deps: SessionHandOverDeps): void {
  const { exams, sittings, clock } = deps;

  async function viewOf({ examId, sessionId }: { examId: string; sessionId: string }) {
    const exam = await exams.load(examId);
    const sheet = await sittings.sheet(examId, sessionId);
    if (!exam || !sheet) return undefined;
    return { sheet, view: await sessionHandOverView(sittings, exam, sheet, clock.now()) };
  }

  async function backupOf(params: { examId: string; sessionId: string; sha256: string }) {
    const exam = await exams.load(params.examId);
    return exam?.sessions
      .find((each) => each.sessionId === params.sessionId)
      ?.handOver?.backups.find((each) => each.file.sha256 === params.sha256);
  }

  server.on(handOverContract.session, async ({ params }) => {
    const found = await viewOf(params);
    return found ? ok(found.view) : fail('not-found');
  });

  server.on(handOverContract.sessionMinutes, async ({ params }) => {
    const found = await viewOf(params);
    if (!found) return fail('not-found');
    const [backup] = found.view.backups;
    if (!backup) return fail('wrong-phase');
    const bytes = await sessionMinutesPdf({ ...found, backup }, clock.now());
    return ok({ bytes, fileName: 'bien-ban-niem-phong-du-lieu-ca-thi.pdf' });
  });

  server.on(handOverContract.backUp, async ({ caller, params }) => {
    const { examId, sessionId } = params;
    const exam = await exams.load(examId);
    const session = exam?.sessions.find((each) => each.sessionId === sessionId);
    if (!session) return fail('not-found');
    if (!session.closed) return fail('wrong-phase');
    const order = { kind: 'backUpSession', by: caller.subject, target: examId } as const;
    return ok({ jobId: await deps.jobs.start({ ...order, session: sessionId }) });
  });

  server.on(handOverContract.piece, async ({ params }) => {
    const backup = await backupOf(params);
    if (!backup || params.piece >= piecesOf(backup.bytes)) return fail('not-found');
    const bytes = await deps.objects.get(backup.file.key);
    if (!bytes || sha256Hex(bytes) !== params.sha256) return fail('backup-damaged');
    const fileName = `sao-luu-ca-thi-${params.sha256.slice(0, 12)}.ttbk`;
    return ok({ bytes: pieceOf(bytes, params.piece), fileName });
  });

  server.on(handOverContract.check, async ({ caller, params }) => {
    const { examId, sessionId, sha256 } = params;
    if (!(await backupOf(params))) return fail('not-found');
    const order = { kind: 'checkBackup', by: caller.subject, target: examId } as const;
    const jobId = await deps.jobs.start({ ...order, session: sessionId, backup: sha256 });
    return ok({ jobId });
  });

  server.on(
    handOverContract.setOrder,
    async ({ caller, params: { examId }, body }): Promise<Result<{ required: boolean }>> => {
      const exam = await exams.load(examId);
      if (!exam) return fail('not-found');
      const used = await roomsInUse(sittings, exam);
      const changed = await exams.change(examId, caller.subject, (current) =>
        orderHandOver(current, body.required, used),
      );
      return changed.ok ? ok({ required: body.required }) : changed;
    },
  );

  server.on(handOverContract.waive, async ({ caller, params, body }) => {
    const { examId, sessionId } = params;
    const exam = await exams.load(examId);
    if (!exam) return fail('not-found');
    const used = await roomsInUse(sittings, exam, sessionId);
    const leave = { reason: body.reason, byName: caller.fullName };
    const changed = await exams.change(examId, caller.subject, (current) =>
      waiveHandOver(current, sessionId, leave, used),
    );
    return changed.ok ? ok({}) : changed;
  });
}
