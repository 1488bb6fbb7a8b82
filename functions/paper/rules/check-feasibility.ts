import type * as z from 'zod';
import type { PartState } from '../../../shared/exam/exam.ts';
import type { RuleSet } from '../../../shared/exam/rule-set.ts';
import type { Blueprint } from '../../../shared/paper/blueprint.ts';
import { cellName, cellOf } from '../../../shared/paper/cell-of.ts';
import type { Feasibility } from '../../../shared/paper/feasibility.ts';
import type { bankCell } from '../../../shared/question-bank/bank.ts';

type BankCell = z.infer<typeof bankCell>;
type Reason = Feasibility['reasons'][number];

const difficultyNames = {
  easy: { vi: 'dễ', en: 'easy' },
  medium: { vi: 'trung bình', en: 'medium' },
  hard: { vi: 'khó', en: 'hard' },
};

const markingWarning = (essays: number): Reason => ({
  vi: `Có ${essays} câu tự luận trong các ô được chọn: phần thi này phải do người chấm, thí sinh không thấy kết quả ngay và kết quả chưa tổng hợp tự động được.`,
  en: `The chosen cells hold ${essays} essay questions: people must mark this part, candidates see no result at once, and results cannot be prepared automatically.`,
});

/**
 * Whether a bank can give every candidate of a part the paper the blueprint describes: as many
 * questions as the part has, enough approved items in each cell (see cellOf), and a bank of at least the rule
 * set's ratio (TT 6/2020/TT-BNV Điều 19: three times the questions). Reasons say what is missing,
 * warnings that people will have to mark essays.
 */
export function checkFeasibility(input: {
  readonly blueprint: Blueprint;
  /** Approved items of the blueprint's bank, counted per topic and difficulty. */
  readonly supply: readonly BankCell[];
  readonly part: Pick<PartState, 'questionCount'>;
  readonly bankRatio: RuleSet['bankRatio'];
}): Feasibility {
  const { blueprint, supply, part, bankRatio } = input;
  const takenBy = cellOf(blueprint.cells);
  const available = new Map<string, number>();
  for (const cell of supply) {
    const name = takenBy(cell);
    if (name !== undefined) available.set(name, (available.get(name) ?? 0) + cell.count);
  }
  const bankSize = supply.reduce((sum, cell) => sum + cell.count, 0);
  const bankNeeded = Math.ceil(bankRatio.value * part.questionCount);
  const questionsPlanned = blueprint.cells.reduce((sum, cell) => sum + cell.count, 0);
  const cells = blueprint.cells.map(({ topic, difficulty, count }) => ({
    topic,
    difficulty,
    needed: count,
    available: available.get(cellName({ topic, difficulty })) ?? 0,
  }));

  const planned = new Set(cells.filter((cell) => cell.needed > 0).map(cellName));
  const essays = supply
    .filter((cell) => planned.has(takenBy(cell) ?? ''))
    .reduce((sum, cell) => sum + (cell.essays ?? 0), 0);

  const reasons: Reason[] = [];
  if (questionsPlanned !== part.questionCount)
    reasons.push({
      vi: `Ma trận đề có ${questionsPlanned} câu, phần thi cần đúng ${part.questionCount} câu.`,
      en: `The blueprint has ${questionsPlanned} questions; the part needs exactly ${part.questionCount}.`,
    });
  const seen = new Set<string>();
  for (const cell of cells) {
    const difficulty = difficultyNames[cell.difficulty];
    if (seen.has(cellName(cell)))
      reasons.push({
        vi: `${cell.topic}, câu ${difficulty.vi}: ghi hai lần. Hãy gộp thành một dòng.`,
        en: `${cell.topic}, ${difficulty.en}: stands twice. Merge the two rows.`,
      });
    seen.add(cellName(cell));
    if (cell.needed > cell.available)
      reasons.push({
        vi: `${cell.topic}: cần ${cell.needed} câu ${difficulty.vi}, có ${cell.available}.`,
        en: `${cell.topic}: ${cell.needed} ${difficulty.en} questions needed, ${cell.available} approved.`,
      });
  }
  if (bankSize < bankNeeded)
    reasons.push({
      vi: `Ngân hàng có ${bankSize} câu đã duyệt, cần ít nhất ${bankNeeded} câu (gấp ${bankRatio.value} lần ${part.questionCount} câu; ${bankRatio.basis}).`,
      en: `The bank has ${bankSize} approved questions and needs at least ${bankNeeded} (${bankRatio.value} times ${part.questionCount}; ${bankRatio.basis}).`,
    });
  return {
    feasible: reasons.length === 0,
    questionsNeeded: part.questionCount,
    questionsPlanned,
    bankSize,
    bankNeeded,
    cells,
    reasons,
    warnings: essays === 0 ? [] : [markingWarning(essays)],
  };
}
