import { fail, ok } from '../../shared/kernel/result.ts';
import { drawItemOf } from '../../shared/paper/draw-item.ts';
import { paperContract } from '../../shared/paper/paper-contract.ts';
import type { Bank } from '../../shared/question-bank/bank.ts';
import type { Exams } from '../exam/exam-stream.ts';
import type { RegisterReader } from '../exam/register-reader.ts';
import type { Clock } from '../platform/clock.ts';
import type { Server } from '../platform/http/serve.ts';
import type { StaffCaller } from '../platform/http/staff-caller.ts';
import type { Jobs } from '../platform/jobs.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import type { BankBooks } from '../question-bank/bank-books.ts';
import type { Banks } from '../question-bank/bank-stream.ts';
import { bankMedia } from '../question-bank/media/bank-media.ts';
import { inForce } from '../question-bank/rules/bank-book.ts';
import { bankCells } from '../question-bank/rules/bank-cells.ts';
import { drawHmac } from './draw-hmac.ts';
import { itemsForExam, readyPart } from './ready-part.ts';
import { checkFeasibility } from './rules/check-feasibility.ts';
import { drawPlanOf } from './rules/draw-plan-of.ts';
import { setBlueprint } from './rules/set-blueprint.ts';

/** Serves the planning of papers and their sealing. Nothing answered here shows a question. */
export function servePapers(
  server: Server<StaffCaller>,
  given: {
    exams: Exams;
    banks: Banks;
    books: BankBooks;
    objects: ObjectStore;
    jobs: Jobs;
    register: RegisterReader;
    clock: Clock;
  },
): void {
  const deps = {
    ...given,
    bankMedia: bankMedia(given.objects),
  };
  const { exams, banks, jobs } = deps;

  server.on(paperContract.supply, async ({ params }) => {
    const exam = await exams.load(params.examId);
    if (!exam) return fail('not-found');
    const all = await Promise.all((await banks.ids()).map((bankId) => banks.load(bankId)));
    const own = all.filter((bank) => bank?.organisationId === exam.organisationId) as Bank[];
    const supplies = own
      .sort((a, b) => a.name.localeCompare(b.name, 'vi'))
      .map(async (bank) => {
        const { bankId, name } = bank;
        const book = await deps.books.read(bankId);
        const items = book ? inForce(book) : [];
        return { bankId, name, approved: items.length, cells: bankCells(items) };
      });
    return ok({ banks: await Promise.all(supplies) });
  });

  server.on(paperContract.check, async ({ params, body }) => {
    const exam = await exams.load(params.examId);
    const part = exam?.parts.find((each) => each.partId === params.partId);
    if (!exam || !part) return fail('not-found');
    const items = await itemsForExam(deps, exam, body.bankId);
    if (!items.ok) return items;
    const { bankRatio } = exam.ruleSet;
    return ok(
      checkFeasibility({
        blueprint: body,
        items: items.value.map(drawItemOf),
        part,
        bankRatio,
        plan: drawPlanOf(exam, part.partId),
        hmac: drawHmac,
      }),
    );
  });

  server.on(paperContract.setBlueprint, async ({ caller, params, query, body }) => {
    const exam = await exams.load(params.examId);
    if (!exam) return fail('not-found');
    const items = await itemsForExam(deps, exam, body.bankId);
    if (!items.ok) return items;
    const drawItems = items.value.map(drawItemOf);
    return exams.change(params.examId, caller.subject, (now) =>
      setBlueprint(now, params.partId, body, drawItems, drawHmac, query.use),
    );
  });

  server.on(paperContract.seal, async ({ caller, params }) => {
    const exam = await exams.load(params.examId);
    if (!exam) return fail('not-found');
    // Asked here so that what is missing is answered at once; the job asks again before it writes.
    const ready = await readyPart(deps, exam, params.partId);
    if (!ready.ok) return ready;
    const order = {
      kind: 'sealPapers' as const,
      by: caller.subject,
      target: params.examId,
      part: params.partId,
    };
    return ok({ jobId: await jobs.start(order) });
  });
}
