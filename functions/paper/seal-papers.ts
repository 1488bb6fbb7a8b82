import { fail } from '../../shared/kernel/result.ts';
import type { SealedBank } from '../../shared/paper/sealed-bank.ts';
import type { Clock } from '../platform/clock.ts';
import type { JobWorker } from '../platform/jobs.ts';
import type { Table } from '../platform/table.ts';
import type { BankBooks } from '../question-bank/bank-books.ts';
import { bankMedia } from '../question-bank/media/bank-media.ts';
import { type DrawPapersDeps, drawPapers } from './draw-papers.ts';
import { readyPart } from './ready-part.ts';
import { holdingSealLock } from './seal-lock.ts';

export interface SealPapersDeps extends DrawPapersDeps {
  readonly books: BankBooks;
  readonly table: Table;
  readonly clock: Clock;
}

/**
 * The job that seals the papers of a part at once, without officers' shares: freezes its bank, draws
 * and encrypts a paper for every seat, opens the sittings, and last writes the event that makes it
 * all count. Until then nobody can be admitted, so a run that broke off is simply repeated: it draws
 * with a new secret and overwrites every paper and sheet. Problems: not-found, already-sealed,
 * setup-incomplete, blueprint-infeasible, conflict (another sealing at work, or the exam changed
 * meanwhile).
 */
export function makeSealPapers(deps: SealPapersDeps): JobWorker {
  return async (order, progress) => {
    const exam = await deps.exams.load(order.target);
    const partId = order.part;
    if (!exam || partId === undefined) return fail('not-found');
    return holdingSealLock(deps, { examId: exam.examId, partId }, order.jobId, async (lock) => {
      const ready = await readyPart({ ...deps, bankMedia: bankMedia(deps.objects) }, exam, partId);
      if (!ready.ok) return ready;
      const { part, rule, blueprint, items, media } = ready.value;
      const bank: SealedBank = {
        examId: exam.examId,
        roundId: part.roundId,
        partId,
        paperTitle: `${exam.name} – ${rule.title.vi}`,
        blueprint,
        items: [...items],
        secret: Buffer.from(deps.randomBytes(32)).toString('hex'),
        leafKey: Buffer.from(deps.randomBytes(32)).toString('hex'),
      };
      const work = { exam, by: order.by, lock, ready: ready.value, bank, media };
      return drawPapers(deps, work, progress);
    });
  };
}
