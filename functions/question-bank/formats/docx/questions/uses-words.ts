import { gridNumbers } from '../keys/grid-lines.ts';
import { keyPairsIn, keyTable } from '../keys/key-list.ts';
import { isLine, type WordBlock } from '../word/line.ts';
import { countedNumber, wordedNumber } from './line-kinds.ts';

/** Whether questions begin with "Câu 1" and not with "1." alone; lists of keys are not asked. */
export function usesWords(blocks: readonly WordBlock[]): boolean {
  let [words, bare] = [0, 0];
  for (const block of blocks) {
    if (!isLine(block)) {
      if (keyTable(block)) continue;
      if (block.rows.some((cells) => cells.some(usesWords))) words += 1;
      continue;
    }
    const text = block.text.slice(0, 100);
    if (keyPairsIn(text).length > 0 || gridNumbers(text) !== undefined) continue;
    if (wordedNumber(text) !== undefined) words += 1;
    else if (countedNumber(text) !== undefined) bare += 1;
  }
  // One line that happens to begin so is no rule; a question may number a few statements within.
  return words * 6 > bare;
}
