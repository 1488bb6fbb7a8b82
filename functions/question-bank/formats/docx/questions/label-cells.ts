import { isLine, type Line, type WordBlock, type WordTable } from '../word/line.ts';
import { cutOptions } from './cut-options.ts';

const letter = /^\(?[A-H][.):/]*$/i;
const label =
  /^(?:\(?[A-H][.):/]*|câu(?:\s+hỏi)?\s*\d{1,4}\s*[.:)]?|(?:đáp\s*án(?:\s+đúng)?|đ\s?\/?\s?a)\s*:?)$/iu;

/** The only line with text in a cell. */
function onlyLine(cell: readonly WordBlock[] | undefined): Line | undefined {
  const filled = (cell ?? []).filter((block) => !isLine(block) || block.text.trim() !== '');
  const [first] = filled;
  return filled.length === 1 && first && isLine(first) ? first : undefined;
}

/** A label and the text of the cell beside it as one line, "A." and "Hà Nội". */
function joined(before: Line, cell: readonly WordBlock[]): WordBlock[] {
  const at = cell.findIndex((block) => isLine(block) && block.text.trim() !== '');
  const first = cell[at];
  const unit = before.units.at(-1);
  if (!first || !isLine(first) || !unit) return [before, ...cell];
  const between = /[.):/]\s*$/.test(before.text) || !letter.test(before.text.trim()) ? ' ' : '. ';
  const line: Line = {
    ...first,
    text: before.text + between + first.text,
    units: [...before.units, ...[...between].map(() => unit), ...first.units],
    notes: [...before.notes, ...first.notes],
  };
  return [...cell.slice(0, at), line, ...cell.slice(at + 1)];
}

/**
 * A table whose labels ("Câu 1", "A", "Đáp án") stand in cells of their own, beside what they are
 * labels of, as cells of whole lines; undefined for other tables.
 */
export function withLabels(table: WordTable): WordTable | undefined {
  let letters = '';
  const rows = table.rows.map((cells) => {
    const made: (readonly WordBlock[])[] = [];
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] ?? [];
      const line = onlyLine(cell);
      const text = line?.text.trim() ?? '';
      const next = cells[i + 1];
      if (!line || !next || !label.test(text)) {
        made.push(cell);
        continue;
      }
      if (letter.test(text) && onlyLine(next)?.text.trim().match(letter) === null)
        letters += text.replace(/[^A-H]/gi, '').toUpperCase();
      made.push(joined(line, next));
      i += 1;
    }
    return made;
  });
  return /^AB/.test(letters) && hasOptions(rows) ? { rows, notes: table.notes } : undefined;
}

const hasOptions = (rows: readonly (readonly (readonly WordBlock[])[])[]) =>
  rows.flat(2).some((block) => isLine(block) && cutOptions(block, 0).options.length > 0);
