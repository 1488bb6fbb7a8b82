import { onlyAllPairs } from '../../gap-text.ts';
import type { ItemNotes } from '../../item-notes.ts';
import { loseLeastPoints } from './least-points.ts';

/** Pairs as their file describes them. */
export interface MatchAsk {
  readonly lefts: readonly string[];
  readonly rights: readonly string[];
  /** The right pairs, left first. */
  readonly pairs: readonly (readonly [left: string, right: string])[];
  readonly score: (pairs: readonly (readonly [string, string])[]) => number;
}

/**
 * Which right side belongs to each left side, and the points for all; noted and undefined where a
 * left side has none or several, or where another answer scores as well.
 */
export function matchKeyOf(
  { lefts, rights, pairs, score }: MatchAsk,
  notes: ItemNotes,
): { readonly rightOf: ReadonlyMap<string, string>; readonly full: number } | undefined {
  const rightOf = new Map(pairs);
  if (pairs.length === 0)
    return notes.refuse(
      'Tệp không cho biết vế nào ghép với vế nào.',
      'The file does not say which sides belong together.',
    );
  const stranger = pairs.find(([left, right]) => !lefts.includes(left) || !rights.includes(right));
  if (stranger)
    return notes.refuse(
      `Đáp án của tệp nêu cặp không có trong câu: "${stranger.join(' – ').slice(0, 80)}".`,
      `The key in the file names a pair the question does not have: "${stranger.join(' – ').slice(0, 80)}".`,
    );
  const oneEach = pairs.length === lefts.length && lefts.every((left) => rightOf.has(left));
  if (!oneEach)
    return notes.refuse(
      'Câu ghép đôi phải có đúng một vế phải cho mỗi vế trái.',
      'Each left side needs exactly one right side.',
    );
  const full = score(pairs);
  const others = pairs.flatMap((pair) => [
    pairs.filter((each) => each !== pair),
    ...rights
      .filter((right) => right !== pair[1])
      .map((right) => pairs.map((each) => (each === pair ? ([each[0], right] as const) : each))),
  ]);
  const scores = others.map(score);
  if (!(full > 0) || scores.some((each) => each >= full - 1e-9))
    return notes.refuse(
      'Quy tắc chấm của tệp cho trọn điểm cả khi ghép khác đáp án.',
      'The scoring rule of the file gives other pairs full points too.',
    );
  const least = Math.min(score([]), ...scores);
  loseLeastPoints(least, notes);
  if (scores.some((each) => each > Math.max(0, least) + 1e-9)) notes.add(onlyAllPairs);
  return { rightOf, full };
}
