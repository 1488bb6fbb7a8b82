import { plainText } from '../../../../shared/kernel/plain-text.ts';
import type { Cell, SheetRow } from '../../../../shared/kernel/sheet-row.ts';
import type {
  KeyAs,
  SheetField,
  SheetMapping,
} from '../../../../shared/question-bank/sheet-mapping.ts';
import { fieldOfHeading, optionLetters } from '../../rules/item-fields.ts';

/** A cell as a person sees it. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toLocaleDateString('vi-VN', { timeZone: 'UTC' });
  return String(cell).normalize('NFC').trim();
}

const more: readonly (readonly [RegExp, SheetField])[] = [
  [/^(?:noi dung|cau hoi trac nghiem|de bai|question text|question stem|title)$/, 'stem'],
  [/^(?:phuong an dung|dap an|dap an chinh xac|key|right|correct option|correct choice)$/, 'key'],
  [/^(?:chuyen de|mon|mon thi|linh vuc|chuong|category|chapter)$/, 'topic'],
  [/^(?:muc|cap do|do kho de|do kho\b.*|muc do\b.*)$/, 'difficulty'],
  [/^(?:van ban|dieu khoan|tai lieu|can cu\b.*|reference)$/, 'source'],
];
const option =
  /^(?:phuong an|dap an|lua chon|tra loi|cau tra loi|option|answer|choice|opt|pa|da)\s*\(?([a-f1-6])\)?$/;

/** The field that a heading of somebody's spreadsheet seems to mean. */
function fieldOf(heading: string): SheetField | undefined {
  const plain = plainText(heading.replace(/[*:.]+\s*$/, ''));
  const letter = option.exec(plain)?.[1];
  if (letter !== undefined)
    return optionLetters[/\d/.test(letter) ? Number(letter) - 1 : letter.charCodeAt(0) - 97];
  return fieldOfHeading(heading)?.name ?? more.find(([pattern]) => pattern.test(plain))?.[1];
}

/** How the keys of a column name the right option, by what most of them look like. */
function keyAsIn(rows: readonly SheetRow[], column: number | undefined): KeyAs {
  if (column === undefined) return 'letters';
  const keys = rows.map(({ cells }) => cellText(cells[column])).filter((text) => text !== '');
  const most = (pattern: RegExp) =>
    keys.filter((key) => pattern.test(key)).length * 2 > keys.length;
  if (most(/^[1-6](?:\s*[,;&+ ]\s*[1-6])*$/)) return 'numbers';
  return keys.length === 0 || most(/^[A-Fa-f](?:\s*[,;&+ ]?\s*[A-Fa-f])*[.)]?$/)
    ? 'letters'
    : 'text';
}

/** What the columns of a spreadsheet seem to be, from their headings in one of the first ten rows. */
export function guessColumns(rows: readonly SheetRow[]): SheetMapping {
  let best: { row: number; columns: SheetMapping['columns'] } = { row: 0, columns: {} };
  for (const { row, cells } of rows.slice(0, 10)) {
    const columns: SheetMapping['columns'] = {};
    for (const [at, cell] of cells.entries()) {
      const field = typeof cell === 'string' ? fieldOf(cell) : undefined;
      if (field !== undefined) columns[field] ??= at;
    }
    if (Object.keys(columns).length > Object.keys(best.columns).length) best = { row, columns };
  }
  // One word that looks like a heading is a word.
  const found = Object.keys(best.columns).length >= 2 ? best : { row: 0, columns: {} };
  const body = rows.filter(({ row }) => row > found.row);
  return {
    headingRow: found.row,
    columns: found.columns,
    keyAs: keyAsIn(body.slice(0, 200), found.columns.key),
  };
}
