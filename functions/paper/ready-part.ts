import type { Exam } from '../../shared/exam/exam.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { drawItemOf } from '../../shared/paper/draw-item.ts';
import type { PaperMedia } from '../../shared/paper/paper-media.ts';
import type { Item } from '../../shared/question-bank/item.ts';
import type { RegisterReader } from '../exam/register-reader.ts';
import type { Clock } from '../platform/clock.ts';
import type { BankBooks } from '../question-bank/bank-books.ts';
import type { BankMedia } from '../question-bank/media/bank-media.ts';
import { inForce } from '../question-bank/rules/bank-book.ts';
import { drawHmac } from './draw-hmac.ts';
import { mediaOf } from './media-of.ts';
import { checkFeasibility } from './rules/check-feasibility.ts';
import { checkMedia } from './rules/check-media.ts';
import { checkReadiness, type ReadyPart } from './rules/check-readiness.ts';
import { drawPlanOf } from './rules/draw-plan-of.ts';
import { settledSeats } from './settled-seats.ts';

/** What is needed to say whether a part can be sealed. */
export interface SealingDeps {
  readonly books: BankBooks;
  readonly bankMedia: BankMedia;
  readonly register: RegisterReader;
  readonly clock: Clock;
}

/**
 * The items in force of a bank of the exam's own organisation, each with the number of its version.
 * Problem: not-found.
 */
export async function itemsForExam(
  deps: Pick<SealingDeps, 'books'>,
  exam: Exam,
  bankId: string,
): Promise<Result<readonly Item[]>> {
  const book = await deps.books.read(bankId);
  if (!book || book.organisationId !== exam.organisationId) return fail('not-found');
  return ok(inForce(book));
}

/**
 * Everything sealing a part starts from, checked as things stand now. Problems: not-found,
 * already-sealed, setup-incomplete, blueprint-infeasible.
 */
export async function readyPart(
  deps: SealingDeps,
  exam: Exam,
  partId: string,
): Promise<Result<ReadyPart & { readonly items: readonly Item[]; readonly media: PaperMedia }>> {
  const seats = await deps.register.seats(exam, partId);
  const ready = checkReadiness(exam, partId, seats, deps.clock.now());
  if (!ready.ok) return ready;
  const { part, blueprint } = ready.value;
  const unsettled = await settledSeats(deps.register, exam, part, seats);
  if (unsettled.length > 0) return fail('setup-incomplete', { findings: unsettled });
  const items = await itemsForExam(deps, exam, blueprint.bankId);
  if (!items.ok) return items;
  const { feasible, reasons } = checkFeasibility({
    blueprint,
    items: items.value.map(drawItemOf),
    part,
    bankRatio: exam.ruleSet.bankRatio,
    plan: drawPlanOf(exam, partId),
    hmac: drawHmac,
  });
  if (!feasible) return fail('blueprint-infeasible', { findings: reasons });
  const media = await mediaOf(deps.bankMedia, blueprint, items.value);
  const findings = checkMedia(blueprint, items.value, media);
  if (findings.length > 0) return fail('setup-incomplete', { findings });
  return ok({ ...ready.value, items: items.value, media });
}
