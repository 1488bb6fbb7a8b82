import type { PartState } from '../../../shared/exam/exam.ts';
import type { RuleSet } from '../../../shared/exam/rule-set.ts';
import type { Blueprint } from '../../../shared/paper/blueprint.ts';
import type { DrawItem } from '../../../shared/paper/draw-item.ts';
import type { Hmac } from '../../../shared/paper/draw-paper.ts';
import type { Feasibility } from '../../../shared/paper/feasibility.ts';
import { isDrawable } from '../../../shared/paper/is-drawable.ts';
import { questionsAtMost } from '../../../shared/paper/questions-for.ts';
import { cellReasons } from './cell-reasons.ts';
import { lengthReasons } from './length-reasons.ts';
import { suppliedTo } from './supplied-to.ts';
import { type DrawPlan, tryDrawing } from './try-drawing.ts';

type Reason = Feasibility['reasons'][number];

const markingWarning = (essays: number): Reason => ({
  vi: `Có ${essays} câu tự luận trong các ô được chọn: phần thi này phải do người chấm, thí sinh không thấy kết quả ngay và kết quả chưa tổng hợp tự động được.`,
  en: `The chosen cells hold ${essays} essay questions: people must mark this part, candidates see no result at once, and results cannot be prepared automatically.`,
});

/**
 * Whether a bank can give every candidate of a part the paper the blueprint describes: as many
 * questions as the part has for each group of positions, enough approved items in each cell, a bank
 * of at least the rule set's ratio (TT 6/2020/TT-BNV Điều 19: three times the questions), and papers
 * that can really be drawn. Reasons say what is missing; the prediction what papers will be like.
 */
export function checkFeasibility(input: {
  readonly blueprint: Blueprint;
  /** Approved items of the blueprint's bank. */
  readonly items: readonly DrawItem[];
  readonly part: Pick<PartState, 'questionCount'>;
  readonly bankRatio: RuleSet['bankRatio'];
  readonly plan: DrawPlan;
  readonly hmac: Hmac;
}): Feasibility {
  const { blueprint, items, part, bankRatio, plan } = input;
  const bankSize = items.length;
  const bankNeeded = Math.ceil(bankRatio.value * part.questionCount);
  const supplied = suppliedTo(blueprint, items);
  const cells = blueprint.cells.map((cell) => ({
    topic: cell.topic,
    difficulty: cell.difficulty,
    ...(cell.positionGroup === undefined ? {} : { positionGroup: cell.positionGroup }),
    needed: cell.count,
    available: supplied(cell).length,
  }));
  const drawable = isDrawable(blueprint.cells);
  const essays = items.filter((item) => item.kind === 'essay' && drawable(item)).length;

  const reasons: Reason[] = [
    ...lengthReasons(blueprint.cells, part.questionCount, plan.groups),
    ...cellReasons(blueprint, cells, items),
  ];
  if (bankSize < bankNeeded)
    reasons.push({
      vi: `Ngân hàng có ${bankSize} câu đã duyệt, cần ít nhất ${bankNeeded} câu (gấp ${bankRatio.value} lần ${part.questionCount} câu; ${bankRatio.basis}).`,
      en: `The bank has ${bankSize} approved questions and needs at least ${bankNeeded} (${bankRatio.value} times ${part.questionCount}; ${bankRatio.basis}).`,
    });
  const trial =
    reasons.length === 0 ? tryDrawing(blueprint, items, plan, input.hmac) : { reasons: [] };
  const all = [...reasons, ...trial.reasons.map(({ vi, en }) => ({ vi, en }))];
  return {
    feasible: all.length === 0,
    questionsNeeded: part.questionCount,
    questionsPlanned: questionsAtMost(blueprint.cells),
    bankSize,
    bankNeeded,
    cells,
    reasons: all,
    warnings: essays === 0 ? [] : [markingWarning(essays)],
    ...('prediction' in trial && trial.prediction ? { prediction: trial.prediction } : {}),
  };
}
