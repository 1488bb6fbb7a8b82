import type { Cell } from '../../../../shared/kernel/sheet-row.ts';
import type { Item } from '../../../../shared/question-bank/item.ts';
import type { ItemDraft } from '../../../../shared/question-bank/item-draft.ts';
import { writeWorkbook } from '../../../platform/spreadsheet/write-sheet.ts';
import { mathOfTex } from '../../math/math-of-tex.ts';
import { draftOfItem } from '../../rules/draft-of-item.ts';
import { exportNotes, type ItemNotes } from '../../rules/export-notes.ts';
import { findColumns } from '../../rules/find-columns.ts';
import { itemFields } from '../../rules/item-fields.ts';
import { readItemRow } from '../../rules/read-item-row.ts';
import { sheetRowOfItem } from '../../rules/sheet-row-of-item.ts';
import type { WrittenBank } from '../../rules/written-bank.ts';

const headings = itemFields.map((field) => field.heading);
const { columns } = findColumns([{ row: 1, cells: headings }]);
const wide = new Set(['stem', 'stemEn']);

/** What of a draft decides a question: words and key, without formatting and spacing. */
function essence({ stem, stemEn = '', topic, source, difficulty, body }: ItemDraft): string {
  const sides =
    'options' in body
      ? body.kind === 'order'
        ? body.rightOrder.map((place) => body.options[place]?.text ?? '')
        : body.options.map((option) => `${option.text}|${'correct' in option && option.correct}`)
      : 'lefts' in body
        ? [
            ...body.lefts.map((left) => `${left.text}=>${body.rights[left.right]?.text}`),
            ...body.rights.map((right) => right.text).sort(),
          ]
        : [JSON.stringify(body.key)];
  const words = [stem, stemEn, topic, source, difficulty, body.kind, ...sides];
  return words.map((word) => word.normalize('NFC').replace(/\s+/g, ' ').trim()).join('\n');
}

/** Reads the row back as an import would: what would not come back the same is told with its reason. */
function checked(item: Item, cells: readonly Cell[], row: number, notes: ItemNotes): void {
  const read = readItemRow({ row, cells: [...cells] }, columns, mathOfTex);
  const [finding] = read.findings;
  if (!read.draft)
    notes.changed(
      `Nhập lại tệp này sẽ bị từ chối ở dòng ${row}: ${finding?.vi ?? 'nội dung không theo mẫu.'}`,
      `Importing this file again stops at row ${row}: ${finding?.en ?? 'it does not fit the template.'}`,
    );
  else if (essence(read.draft) !== essence(draftOfItem(item)))
    notes.changed(
      `Nhập lại dòng ${row} sẽ cho câu hỏi hơi khác. Hãy so lại trước khi nhập.`,
      `Importing row ${row} again gives a slightly different question. Compare it first.`,
    );
}

/**
 * Writes items as a workbook with the columns of the template, so that importing it gives the same
 * items. A text stays a text, whatever it begins with. What a cell cannot hold, and every row that
 * would not come back the same, is listed on a sheet of its own.
 */
export async function writeXlsx(items: readonly Item[]): Promise<WrittenBank> {
  const notes = exportNotes();
  const rows = items.map((item, i) => {
    const own = notes.of(item, i + 1);
    const cells = sheetRowOfItem(item, own);
    checked(item, cells, i + 2, own);
    return cells;
  });
  const bytes = await writeWorkbook([
    {
      name: 'Câu hỏi',
      columns: itemFields.map(({ name, heading }) => ({
        header: heading,
        width: wide.has(name) ? 60 : name === 'key' || name === 'difficulty' ? 14 : 30,
        text: true,
      })),
      rows,
    },
    {
      name: 'Ghi chú xuất',
      columns: [
        { header: 'Dòng', width: 8 },
        { header: 'Nội dung câu', width: 60 },
        { header: 'Ghi chú', width: 80 },
        { header: 'Note', width: 80 },
      ],
      rows: notes.all.map(({ number, name, vi, en }) => [number + 1, name, vi, en]),
    },
  ]);
  return { bytes, notes: notes.all };
}
