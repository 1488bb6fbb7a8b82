import { plainText } from '../../../../../shared/kernel/plain-text.ts';
import type { WordTable } from '../word/line.ts';
import { linesOf } from '../word/read-blocks.ts';

/** A line of a list of keys: the number of a question and the letters that are right. */
export interface KeyPair {
  readonly number: number;
  /** Capitals, without repetition. */
  readonly letters: readonly string[];
}

const pair =
  /\s*(?:câu\s*)?(\d{1,4})\s*[.:)\-–=]?\s*([A-H](?:\s*[,&+/]\s*[A-H])*)(?![\p{L}\d])\s*[.,;|]?/iuy;

export const lettersIn = (text: string) => [...new Set(text.toUpperCase().match(/[A-H]/g) ?? [])];

/** The pairs of a line that is nothing but pairs ("1.A 2.B 3.C"); none for other lines. */
export function keyPairsIn(text: string): KeyPair[] {
  const pairs: KeyPair[] = [];
  let at = 0;
  const end = text.trimEnd().length;
  while (at < end) {
    pair.lastIndex = at;
    const found = pair.exec(text);
    if (!found) return [];
    pairs.push({ number: Number(found[1]), letters: lettersIn(found[2] ?? '') });
    at = pair.lastIndex;
  }
  return pairs;
}

const isNumber = (text: string) => /^(?:câu\s*)?\d{1,4}\s*[.:)]?$/iu.test(text);
const isLetters = (text: string) => /^[A-H](?:\s*[,&+/]\s*[A-H])*\.?$/i.test(text);
const numberIn = (text: string) => Number(/\d+/.exec(text)?.[0]);
const isLabel = (text: string) =>
  /^(?:stt|cau|cau hoi|cau so|dap an|da|question|answer|key|ma de.*)?$/.test(
    plainText(text).replace(/[.:/]/g, ''),
  );

const textsOf = (table: WordTable) =>
  table.rows.map((cells) =>
    cells.map((cell) =>
      linesOf(cell)
        .map((line) => line.text)
        .join(' ')
        .trim(),
    ),
  );

/** Whether a table holds the keys of several codes of a test: several letters for each number. */
export function isOfSeveralCodes(table: WordTable): boolean {
  const rows = textsOf(table);
  const beside = rows.filter(
    ([first = '', ...rest]) => isNumber(first) && rest.length > 1 && rest.every(isLetters),
  );
  const filled = rows.map((cells) => cells.slice(1)).filter((cells) => cells.length > 1);
  const under = filled.filter((cells) => cells.every(isLetters));
  const above = filled.filter((cells) => cells.every(isNumber));
  return beside.length > 1 || (above.length === 1 && under.length > 1);
}

/**
 * The pairs of a table of keys: numbers above letters, numbers beside letters, or both in a cell;
 * undefined where the table is something else. A grid for answers that nobody filled has no pairs.
 */
export function keyTable(table: WordTable): KeyPair[] | undefined {
  const rows = textsOf(table);
  const pairs: KeyPair[] = [];
  let numbers: string[] | undefined;
  let digits = 0;
  for (const cells of rows) {
    const said = cells.filter((cell) => !isLabel(cell));
    digits += said.filter(isNumber).length;
    if (said.length === 0) continue;
    if (said.every(isNumber)) {
      numbers = cells;
      continue;
    }
    if (said.every(isLetters) && numbers) {
      for (const [i, cell] of cells.entries()) {
        const above = numbers[i] ?? '';
        if (!isLetters(cell)) continue;
        if (!isNumber(above)) return undefined;
        pairs.push({ number: numberIn(above), letters: lettersIn(cell) });
      }
      numbers = undefined;
      continue;
    }
    const inCells = said.map(keyPairsIn);
    if (inCells.every((each) => each.length > 0)) {
      pairs.push(...inCells.flat());
      continue;
    }
    for (let i = 0; i < said.length; i += 2) {
      const [left = '', right = ''] = [said[i], said[i + 1]];
      if (!isNumber(left) || !isLetters(right)) return undefined;
      pairs.push({ number: numberIn(left), letters: lettersIn(right) });
    }
  }
  return pairs.length > 0 || digits > 1 ? pairs : undefined;
}
