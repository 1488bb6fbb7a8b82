import type { PlanFindingCode } from '../../shared/exam/plan-finding.ts';
import { summonsContract } from '../../shared/exam/summons-contract.ts';
import { fail, ok } from '../../shared/kernel/result.ts';
import type { Server } from '../platform/http/serve.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import type { Jobs } from '../platform/jobs.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import type { Exams } from './exam-stream.ts';
import type { PartToSeatDeps } from './part-to-seat.ts';
import { planBookOf } from './plan-book-of.ts';
import { checkPlan } from './rules/plan/check-plan.ts';
import { fileName, readSummonsPrint, summonsKey } from './summons-files.ts';

/** Findings that would make a summons wrong; a part that is not seated yet is told of later. */
const forbids: ReadonlySet<PlanFindingCode> = new Set<PlanFindingCode>([
  'seatGone',
  'roomGone',
  'sessionGone',
  'doubled',
  'late',
  'leaves',
  'overlap',
  'roomTwice',
]);

/** Serves summons: their making, their files, their withdrawal. */
export function serveSummons(
  server: Server<StaffCaller>,
  deps: PartToSeatDeps & {
    readonly exams: Exams;
    readonly objects: ObjectStore;
    readonly jobs: Jobs;
  },
): void {
  const { exams, objects } = deps;

  server.on(summonsContract.make, async ({ caller, params, body }) => {
    const exam = await exams.load(params.examId);
    if (!exam) return fail('not-found');
    if (exam.parts.every((part) => !part.seating)) return fail('not-seated');
    if (body.issue) {
      const wrong = checkPlan(await planBookOf(deps, exam)).filter((each) =>
        forbids.has(each.code),
      );
      if (wrong.length > 0)
        return fail('setup-incomplete', { findings: wrong.map(({ vi, en }) => ({ vi, en })) });
    }
    const order = {
      kind: 'makeSummons' as const,
      by: caller.subject,
      target: exam.examId,
      summons: body,
    };
    return ok({ jobId: await deps.jobs.start(order) });
  });

  server.on(summonsContract.print, async ({ params }) => {
    const exam = await exams.load(params.examId);
    const print = exam && (await readSummonsPrint(objects, exam, params.printId));
    return print ? ok(print) : fail('not-found');
  });

  server.on(summonsContract.file, async ({ params }) => {
    const { examId, printId, file } = params;
    const exam = await exams.load(examId);
    const print = exam && (await readSummonsPrint(objects, exam, printId));
    if (!print?.files.some((each) => each.file === file)) return fail('not-found');
    const bytes = await objects.get(
      summonsKey({ examId, printId, issued: print.issued }, fileName(file)),
    );
    if (!bytes) return fail('not-found');
    const name = `giay-trieu-tap-ban-${print.version}-tep-${fileName(file)}`;
    return ok({ bytes, fileName: name });
  });

  server.on(summonsContract.withdraw, ({ caller, params, body }) =>
    exams.change(params.examId, caller.subject, (exam) => {
      const told = exam.parts.filter((part) => part.told);
      if (told.length === 0) return fail('wrong-phase');
      if (told.every((part) => part.seal)) return fail('exam-frozen');
      return ok({ type: 'summonsWithdrawn', reason: body.reason });
    }),
  );
}
