import { plainText } from '../../../../../shared/kernel/plain-text.ts';
import { fieldOfHeading } from '../../../rules/item-fields.ts';
import type { WordBlock, WordTable } from '../word/line.ts';
import { linesOf } from '../word/read-blocks.ts';

/** The text of a cell on one line. */
export const cellText = (cell: readonly WordBlock[]) =>
  linesOf(cell)
    .map((line) => line.text)
    .join(' ')
    .trim();

const headings: readonly (readonly [RegExp, string])[] = [
  [/^(?:stt|tt|so tt|so thu tu|cau|cau so|so cau|no)$/, 'number'],
  [
    /^(?:noi dung|cau hoi|de bai)(?: cau hoi)?(?: trac nghiem)?(?:$| (?:va|kem|,|-|–|\/) .*)/,
    'stem',
  ],
  [/^(?:dap an|phuong an|cau tra loi|tra loi) (?:dung|chon)(?: \(.*\))?$/, 'key'],
  [/^(?:cac )?(?:phuong an|lua chon)(?: (?:tra loi|lua chon))?$/, 'options'],
  [/^(?:can cu|co so)(?: phap ly)?$|^(?:trich dan|vien dan|nguon|van ban)/, 'source'],
];

function fieldOf(heading: string): string | undefined {
  const plain = plainText(heading)
    .replace(/[*:.]+$/, '')
    .trim();
  return headings.find(([name]) => name.test(plain))?.[1] ?? fieldOfHeading(heading)?.name;
}

/**
 * What the columns of a table are, and the row its questions begin with; undefined where no heading
 * says that it holds questions. Headings may stand in two rows: what is empty goes by the row above.
 */
export function columnFields(
  table: WordTable,
): { readonly fields: readonly (string | undefined)[]; readonly from: number } | undefined {
  const found: { fields: readonly (string | undefined)[]; from: number; letters: boolean }[] = [];
  for (let at = 0; at < Math.min(3, table.rows.length - 1); at++) {
    const row = (table.rows[at] ?? []).map(cellText);
    const above = (table.rows[at - 1] ?? []).map(cellText);
    const firstFilled = row.findIndex((text) => text !== '');
    const fields = row.map((text, i) => {
      if (text !== '') return fieldOf(text);
      return fieldOf((i < firstFilled ? above[i] : above[above.length - row.length + i]) ?? '');
    });
    const has = (name: string) => fields.includes(name);
    const letters = has('A') && has('B');
    if (has('stem') && (letters || has('options') || has('key')))
      found.push({ fields, from: at + 1, letters });
  }
  // The letters may stand in a row of their own, under "Phương án trả lời".
  return found.find(({ letters }) => letters) ?? found[0];
}
