import type { Exam } from '../../shared/exam/exam.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { SebRule } from '../../shared/lockdown/lockdown.ts';
import { lockdownContract } from '../../shared/lockdown/lockdown-contract.ts';
import type { Exams } from '../exam/exam-stream.ts';
import { sha256Hex } from '../platform/crypto.ts';
import type { Server } from '../platform/http/serve.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import type { Sittings } from '../sitting/sittings.ts';
import { isFrozen } from './rules/is-frozen.ts';
import { setNetworks } from './rules/set-networks.ts';
import { waiveLockdown } from './rules/waive-lockdown.ts';
import { ourSebRule, ownSebRule, quitPasswordHashIn } from './seb-rule.ts';

export interface LockdownDeps {
  readonly exams: Pick<Exams, 'load' | 'change'>;
  readonly objects: ObjectStore;
  readonly sittings: Pick<Sittings, 'sheet' | 'waive'>;
  /** Where the candidate page is reached from outside; Safe Exam Browser needs to be told. */
  readonly publicOrigin?: string | undefined;
}

/** Serves the lockdown of an exam: Safe Exam Browser, networks, and whom staff let pass. */
export function serveLockdown(server: Server<StaffCaller>, deps: LockdownDeps): void {
  const { exams, objects, sittings, publicOrigin } = deps;

  /** Makes the rule outside the stream, as a file is stored, and requires it if still unsealed. */
  async function require(
    examId: string,
    by: string,
    make: (exam: Exam, origin: string) => Promise<Result<SebRule>>,
  ): Promise<Result<Exam>> {
    const exam = await exams.load(examId);
    if (!exam) return fail('not-found');
    if (isFrozen(exam)) return fail('exam-frozen');
    if (publicOrigin === undefined) return fail('no-public-address');
    const seb = await make(exam, publicOrigin);
    if (!seb.ok) return seb;
    return exams.change(examId, by, (now) =>
      isFrozen(now) ? fail('exam-frozen') : ok({ type: 'sebRequired', seb: seb.value }),
    );
  }

  server.on(lockdownContract.origin, async () =>
    ok(publicOrigin === undefined ? {} : { origin: publicOrigin }),
  );

  server.on(lockdownContract.setSeb, ({ caller, params: { examId }, body }) => {
    if (body.mode === 'off')
      return exams.change(examId, caller.subject, (exam) => {
        if (isFrozen(exam)) return fail('exam-frozen');
        return ok(exam.lockdown?.seb ? { type: 'sebLifted' } : null);
      });
    const { quitPassword, versions } = body;
    return require(examId, caller.subject, async (exam, origin) => {
      const quitPasswordHash =
        quitPassword === undefined
          ? await quitPasswordHashIn(objects, exam.lockdown?.seb)
          : quitPassword === null
            ? undefined
            : sha256Hex(quitPassword);
      return ok(await ourSebRule({ objects, origin, examId }, { quitPasswordHash, versions }));
    });
  });

  server.on(lockdownContract.takeSebFile, ({ caller, params: { examId }, query, upload }) =>
    require(examId, caller.subject, (_, origin) =>
      ownSebRule({ objects, origin, examId }, query.fileName, upload)),
  );

  server.on(lockdownContract.sebFile, async ({ params }) => {
    const seb = (await exams.load(params.examId))?.lockdown?.seb;
    const bytes = seb && (await objects.get(seb.file.key));
    if (!seb || !bytes) return fail('not-found');
    // A file that differs in one byte would lock out the whole hall.
    if (sha256Hex(bytes) !== seb.file.sha256) throw new Error('the stored .seb file was changed');
    return ok({ bytes, fileName: `thi-${params.examId}.seb` });
  });

  server.on(lockdownContract.setNetworks, ({ caller, params, body }) =>
    exams.change(params.examId, caller.subject, (exam) => setNetworks(exam, body.networks)),
  );

  server.on(lockdownContract.waive, async ({ caller, params, body }) => {
    const { examId, sessionId, roomId } = params;
    const sheet = await sittings.sheet(examId, sessionId);
    const room = sheet?.rooms.find((each) => each.roomId === roomId);
    if (!sheet || !room) return fail('not-found');
    const { sittingId } = body;
    // Staff of a room let in whoever sits in this room, whatever id is sent.
    if (sittingId !== undefined && !room.sittingIds.includes(sittingId)) return fail('not-found');
    const written = await exams.change(examId, caller.subject, (exam) =>
      waiveLockdown(exam, sheet, { roomId, ...body }),
    );
    if (!written.ok) return written;
    const whom = sittingId === undefined ? room.sittingIds : [sittingId];
    await sittings.waive(whom, body.what);
    return ok({ sittings: whom.length });
  });
}
