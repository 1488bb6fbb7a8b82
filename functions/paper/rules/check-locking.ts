import type { Exam } from '../../../shared/exam/exam.ts';
import type { RulePart } from '../../../shared/exam/rule-set.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Blueprint } from '../../../shared/paper/blueprint.ts';
import { drawItemOf } from '../../../shared/paper/draw-item.ts';
import type { Hmac } from '../../../shared/paper/draw-paper.ts';
import type { Item } from '../../../shared/question-bank/item.ts';
import { blueprintFor } from './blueprint-for.ts';
import { checkFeasibility } from './check-feasibility.ts';
import { drawPlanOf } from './draw-plan-of.ts';
import { type LockWish, mayLock } from './lock-bank.ts';

/**
 * Whether the bank of a part can be locked as it stands: the part is held, its blueprint is saved
 * and can be met. Candidates and seats may still come. Problems: as mayLock; blueprint-infeasible.
 */
export function checkLocking(
  exam: Exam,
  partId: string,
  wish: LockWish,
  items: readonly Item[],
  now: Instant,
  hmac: Hmac,
): Result<{ readonly blueprint: Blueprint; readonly rule: RulePart }> {
  const may = mayLock(exam, partId, wish, now);
  if (!may.ok) return may;
  const part = exam.parts.find((each) => each.partId === partId);
  const round = exam.ruleSet.rounds.find((each) => each.roundId === part?.roundId);
  const rule = round?.parts.find((each) => each.partId === partId);
  if (!part || !rule) return fail('not-found');
  const blueprint = blueprintFor(part, wish.use);
  if (!part.held || !blueprint)
    return fail('setup-incomplete', {
      findings: [
        {
          vi: 'Chưa có ma trận đề. Hãy lập và lưu ma trận đề.',
          en: 'There is no blueprint yet. Make one and save it.',
        },
      ],
    });
  const { feasible, reasons } = checkFeasibility({
    blueprint,
    items: items.map(drawItemOf),
    part,
    bankRatio: exam.ruleSet.bankRatio,
    plan: drawPlanOf(exam, partId),
    hmac,
  });
  return feasible ? ok({ blueprint, rule }) : fail('blueprint-infeasible', { findings: reasons });
}
