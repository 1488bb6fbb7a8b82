import type { ItemNotes } from '../../item-notes.ts';
import { loseLeastPoints } from './least-points.ts';

/** An ordering as its file describes it. */
export interface OrderAsk {
  readonly ids: readonly string[];
  readonly correct: readonly string[];
  readonly score: (order: readonly string[]) => number;
}

function permutations(ids: readonly string[]): string[][] {
  if (ids.length === 0) return [[]];
  return ids.flatMap((id, i) => permutations(ids.toSpliced(i, 1)).map((rest) => [id, ...rest]));
}

/** The one right order and the points for it, found by scoring every order; noted and undefined where there is none. */
export function orderKeyOf(
  { ids, correct, score }: OrderAsk,
  notes: ItemNotes,
): { readonly order: readonly string[]; readonly full: number } | undefined {
  const scored = permutations(ids).map((order) => ({ order, score: score(order) }));
  const full = Math.max(...scored.map((each) => each.score));
  const best = scored.filter((each) => Math.abs(each.score - full) < 1e-9);
  const [only] = best;
  if (!(full > 0) || !only || best.length > 1)
    return notes.refuse(
      'Tệp không cho biết một thứ tự đúng duy nhất của tất cả các mục.',
      'The file does not give one right order of all entries.',
    );
  if (correct.length > 0 && correct.join('\n') !== only.order.join('\n'))
    return notes.refuse(
      'Đáp án được khai và quy tắc chấm của tệp mâu thuẫn nhau.',
      'The declared key and the scoring rule of the file contradict each other.',
    );
  const least = Math.min(...scored.map((each) => each.score));
  loseLeastPoints(least, notes);
  if (scored.some((each) => each.score > Math.max(0, least) + 1e-9 && each !== only))
    notes.lose(
      'Điểm cho thứ tự đúng một phần không giữ được: chỉ thứ tự đúng hoàn toàn được điểm.',
      'Points for a partly right order are not kept: only the right order scores.',
    );
  return { order: only.order, full };
}
