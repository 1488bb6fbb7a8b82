import { columnLetter } from '../../../shared/kernel/column-letter.ts';
import type { Finding } from '../../../shared/kernel/problem.ts';
import type { SheetRow } from '../../../shared/kernel/sheet-row.ts';
import { fieldOfHeading, type ItemField, itemFields } from './item-fields.ts';

/** Where the headings are and which column holds which field. */
export interface ItemColumns {
  readonly headingRow: number;
  readonly at: ReadonlyMap<ItemField['name'], number>;
}

function fieldsIn(row: SheetRow): (ItemField | undefined)[] {
  return row.cells.map((cell) => (typeof cell === 'string' ? fieldOfHeading(cell) : undefined));
}

/**
 * Finds the row of headings among the first ten rows (a title may stand above it) and the column
 * of each field. Findings: a required column is missing, or a heading stands twice.
 */
export function findColumns(rows: readonly SheetRow[]): {
  columns: ItemColumns;
  findings: Finding[];
} {
  const known = (row: SheetRow) => fieldsIn(row).filter(Boolean).length;
  const candidates = rows.slice(0, 10);
  const heading =
    candidates.find((row) => known(row) >= 3) ??
    candidates.reduce<SheetRow | undefined>(
      (best, row) => (best && known(best) >= known(row) ? best : row),
      undefined,
    );
  const at = new Map<ItemField['name'], number>();
  const findings: Finding[] = [];
  const headingRow = heading?.row ?? 1;
  for (const [index, field] of (heading ? fieldsIn(heading) : []).entries()) {
    if (!field) continue;
    if (at.has(field.name)) {
      findings.push({
        row: headingRow,
        column: columnLetter(index),
        field: field.heading,
        vi: `Cột "${field.heading}" có hai lần. Hãy xoá bớt một cột.`,
        en: `The column "${field.heading}" stands twice. Remove one of them.`,
      });
    } else at.set(field.name, index);
  }
  for (const field of itemFields) {
    if (!field.required || at.has(field.name)) continue;
    findings.push({
      row: headingRow,
      field: field.heading,
      vi: `Thiếu cột "${field.heading}". Hãy dùng đúng tiêu đề cột như tệp mẫu.`,
      en: `The column "${field.heading}" is missing. Use the headings of the template.`,
    });
  }
  return { columns: { headingRow, at }, findings };
}
