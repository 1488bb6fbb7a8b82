import type { NumericKey } from '../../../../../shared/question-bank/item-key.ts';
import type { ItemNotes } from '../../item-notes.ts';

/** A number as its file describes it: figures where what an answer scores may change. */
export interface NumberAsk {
  readonly edges: readonly number[];
  /** Values and tolerances as written, which sums of binary numbers only come near. */
  readonly written: readonly number[];
  readonly score: (value: number) => number;
}

const mostEdges = 200;

/** A figure as the file writes it, where it does; else without the noise of its computing. */
function asWritten(value: number, written: readonly number[], size: number): number {
  const found = written.find((each) => Math.abs(each - value) <= size * 1e-12);
  return found ?? Number(value.toPrecision(12));
}

/**
 * The one span of numbers that score in full, as a value with a tolerance, and the points for it.
 * Every edge and a number between each two is tried. Noted and undefined where there is no such span.
 */
export function numericKeyOf(
  { edges, written, score }: NumberAsk,
  notes: ItemNotes,
): { readonly key: NumericKey; readonly full: number } | undefined {
  const sorted = [...new Set(edges.filter(Number.isFinite))].sort((a, b) => a - b);
  if (sorted.length > mostEdges)
    return notes.refuse(
      'Quy tắc chấm so với quá nhiều số khác nhau.',
      'The scoring rule compares with too many different numbers.',
    );
  const [first, last] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const tried = [
    first - 1,
    ...sorted.flatMap((edge, i) => [edge, (edge + (sorted[i + 1] ?? last + 2)) / 2]),
  ].map((value) => ({ value, score: score(value) }));
  // What a file names as right stands in the middle of what rounds to it.
  const aroundWritten = (low: number, high: number) =>
    sorted.includes(low) &&
    sorted.includes(high) &&
    written.some((each) => Math.abs(each - (low + high) / 2) <= Math.abs(each) * 1e-9);
  const full = Math.max(0, ...tried.map((each) => each.score));
  if (full <= 0 || sorted.length === 0)
    return notes.refuse(
      'Tệp không cho biết số nào đúng.',
      'The file does not say which number is right.',
    );
  const isFull = (each: { score: number }) => Math.abs(each.score - full) < 1e-9;
  const from = tried.findIndex(isFull);
  const to = tried.findLastIndex(isFull);
  const isEdge = (at: number) => sorted.includes(tried[at]?.value ?? Number.NaN);
  // An end that does not count itself, as where a number is rounded: the edge beside it.
  const low = tried[isEdge(from) ? from : from - 1]?.value;
  const high = tried[isEdge(to) ? to : to + 1]?.value;
  const closed = isEdge(from) && isEdge(to);
  const whole = tried.slice(from, to + 1).every(isFull);
  if (!whole || low === undefined || high === undefined || !(closed || aroundWritten(low, high)))
    return notes.refuse(
      'Các số đúng không phải là một khoảng liền kể cả hai đầu (giá trị ± sai số).',
      'The right numbers are not one span with both its ends (a value ± a tolerance).',
    );
  if (!closed)
    notes.change(
      `Hai đầu của khoảng (${low} và ${high}) ở đây đều được tính là đúng.`,
      `Both ends of the span (${low} and ${high}) count as right here.`,
    );
  if (tried.some((each) => each.score > 0 && !isFull(each)))
    notes.lose(
      'Số chỉ được một phần điểm không còn được tính.',
      'Numbers worth part of the points no longer count.',
    );
  const size = Math.max(1, Math.abs(low), Math.abs(high));
  const value = asWritten((low + high) / 2, written, size);
  const tolerance = low === high ? 0 : asWritten((high - low) / 2, written, size);
  return { key: { value, tolerance }, full };
}
