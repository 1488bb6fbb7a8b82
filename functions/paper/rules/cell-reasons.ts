import type { Blueprint } from '../../../shared/paper/blueprint.ts';
import { cellName } from '../../../shared/paper/cell-of.ts';
import type { DrawItem } from '../../../shared/paper/draw-item.ts';
import type { Feasibility } from '../../../shared/paper/feasibility.ts';

type Reason = Feasibility['reasons'][number];

const difficultyNames = {
  easy: { vi: 'dễ', en: 'easy' },
  medium: { vi: 'trung bình', en: 'medium' },
  hard: { vi: 'khó', en: 'hard' },
};

/** What hinders single cells: too few questions, a row twice, a fixed question that fits no cell. */
export function cellReasons(
  blueprint: Blueprint,
  cells: Feasibility['cells'],
  items: readonly DrawItem[],
): Reason[] {
  const reasons: Reason[] = [];
  const seen = new Set<string>();
  for (const cell of cells) {
    const difficulty = difficultyNames[cell.difficulty];
    const group = cell.positionGroup;
    const whose = {
      vi: group === undefined ? '' : ` (nhóm vị trí "${group}")`,
      en: group === undefined ? '' : ` (group "${group}")`,
    };
    if (seen.has(cellName(cell)))
      reasons.push({
        vi: `${cell.topic}${whose.vi}, câu ${difficulty.vi}: ghi hai lần. Hãy gộp thành một dòng.`,
        en: `${cell.topic}${whose.en}, ${difficulty.en}: stands twice. Merge the two rows.`,
      });
    seen.add(cellName(cell));
    if (cell.needed > cell.available)
      reasons.push({
        vi: `${cell.topic}${whose.vi}: cần ${cell.needed} câu ${difficulty.vi}, có ${cell.available}.`,
        en: `${cell.topic}${whose.en}: ${cell.needed} ${difficulty.en} questions needed, ${cell.available} approved.`,
      });
  }
  const known = new Map(items.map((item) => [item.itemId, item]));
  for (const itemId of blueprint.fixedItems ?? []) {
    const item = known.get(itemId);
    if (!item)
      reasons.push({
        vi: `Câu bắt buộc ${itemId} không có trong ngân hàng hoặc chưa được duyệt.`,
        en: `The fixed question ${itemId} is not in the bank, or not approved.`,
      });
    else if (item.positionGroups)
      reasons.push({
        vi: `Câu bắt buộc ${itemId} chỉ dành cho một số nhóm vị trí nên không thể có trong mọi đề.`,
        en: `The fixed question ${itemId} is for some groups only, so it cannot stand in every paper.`,
      });
    else if (!seen.has(cellName(item)))
      reasons.push({
        vi: `Câu bắt buộc ${itemId} (${item.topic}, ${difficultyNames[item.difficulty].vi}) không thuộc ô nào của ma trận đề.`,
        en: `The fixed question ${itemId} (${item.topic}, ${difficultyNames[item.difficulty].en}) belongs to no cell of the blueprint.`,
      });
  }
  return reasons;
}
