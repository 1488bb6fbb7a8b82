import type { Exam } from '../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Blueprint } from '../../../shared/paper/blueprint.ts';
import type { DrawItem } from '../../../shared/paper/draw-item.ts';
import type { Hmac } from '../../../shared/paper/draw-paper.ts';
import { checkFeasibility } from './check-feasibility.ts';
import { drawPlanOf } from './draw-plan-of.ts';
import { isShut } from './is-shut.ts';

/**
 * Saves the blueprint of a part. Problems: not-found (no such part), already-sealed,
 * blueprint-infeasible with a finding for each reason.
 */
export function setBlueprint(
  exam: Exam,
  partId: string,
  blueprint: Blueprint,
  items: readonly DrawItem[],
  hmac: Hmac,
  use: 'official' | 'backup' = 'official',
): Result<ExamEvent | null> {
  const part = exam.parts.find((each) => each.partId === partId);
  if (!part) return fail('not-found');
  const locked = part.locks?.some((lock) => lock.use === use && isShut(lock));
  if (part.seal || locked) return fail('already-sealed');
  const { bankRatio } = exam.ruleSet;
  const checked = checkFeasibility({
    blueprint,
    items,
    part,
    bankRatio,
    plan: drawPlanOf(exam, partId),
    hmac,
  });
  if (!checked.feasible) return fail('blueprint-infeasible', { findings: checked.reasons });
  return ok({
    type: 'blueprintSet',
    roundId: part.roundId,
    partId,
    blueprint,
    ...(use === 'backup' ? { use } : {}),
  });
}
