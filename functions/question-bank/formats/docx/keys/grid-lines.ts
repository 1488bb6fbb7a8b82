import type { KeyPair } from './key-list.ts';

const gap = String.raw`(?:[\s|;,]+|$)`;
const numbers = new RegExp(
  `^\\s*(?:câu(?:\\s+(?:số|hỏi))?|stt|tt)\\s*[:.|]?\\s*((?:\\d{1,4}${gap}){2,})$`,
  'iu',
);
const letters = new RegExp(
  `^\\s*(?:đáp\\s*án|đ\\s?\\/?\\s?a|key)\\s*[:.|]?\\s*((?:[A-H]${gap}){2,})$`,
  'iu',
);
const words = (text: string | undefined) => text?.match(/[^\s|;,]+/g);

/** The numbers of a line over keys, "Câu 1 2 3"; undefined for other lines. */
export const gridNumbers = (text: string) => words(numbers.exec(text)?.[1])?.map(Number);

/** The keys of the line under it, "ĐA A B C"; none where they are not as many as the numbers. */
export function gridKeys(text: string, above: readonly number[]): KeyPair[] {
  const found = words(letters.exec(text)?.[1]) ?? [];
  if (found.length !== above.length) return [];
  return above.map((number, i) => ({ number, letters: [(found[i] ?? '').toUpperCase()] }));
}
