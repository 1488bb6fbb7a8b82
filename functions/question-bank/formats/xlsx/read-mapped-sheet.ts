import { plainText } from '../../../../shared/kernel/plain-text.ts';
import type { Cell, SheetRow } from '../../../../shared/kernel/sheet-row.ts';
import type { SheetMapping } from '../../../../shared/question-bank/sheet-mapping.ts';
import { mathOfTex } from '../../math/math-of-tex.ts';
import type { ForeignDraft } from '../../rules/foreign-draft.ts';
import { importNote } from '../../rules/import-note.ts';
import { type ItemField, itemFields, optionLetters } from '../../rules/item-fields.ts';
import type { ImportNote, ReadBank, ReadItem } from '../../rules/read-bank.ts';
import { readItemOf } from '../../rules/read-item-of.ts';
import { readItemRow } from '../../rules/read-item-row.ts';
import { difficultyOf } from '../difficulty-words.ts';
import { cellText } from './guess-columns.ts';

const { refused, changed } = importNote;
const mostItems = 10_000;

/** A letter typed again before an option: "A. Hà Nội" in the column of A. */
const lettered = (letter: string, text: string) =>
  text.replace(new RegExp(`^\\(?${letter}\\s?[.):]\\s*(?=\\S)`, 'i'), '');

/** The letters of the right options, whatever the column of keys writes; the text itself where none fit. */
function keyLetters(
  key: string,
  options: ReadonlyMap<string, string>,
  keyAs: SheetMapping['keyAs'],
): string {
  if (keyAs === 'letters')
    return key.replace(/[.)]\s*$/, '').replace(/^(?:đáp án|phương án|câu)\s+/i, '');
  if (keyAs === 'numbers')
    return key.replace(/\d+/g, (digits) => optionLetters[Number(digits) - 1] ?? digits);
  const same = [...options].find(([, text]) => text !== '' && plainText(text) === plainText(key));
  if (same) return same[0];
  const parts = key.split(/\s*[;|\n]\s*/).filter(Boolean);
  const each = parts.map(
    (part) => [...options].find(([, text]) => plainText(text) === plainText(part))?.[0],
  );
  return parts.length > 1 && each.every((letter) => letter !== undefined) ? each.join(',') : key;
}

const names = itemFields.map((field) => field.name);
const at = new Map(names.map((name, i) => [name, i] as const));

/** One row in the template's columns; what it does not say of topic, difficulty and source is put in for reading. */
function asTemplate(row: SheetRow, mapping: SheetMapping) {
  const of = (name: ItemField['name']): Cell => {
    const column = mapping.columns[name];
    return column === undefined ? null : (row.cells[column] ?? null);
  };
  const texts = new Map<ItemField['name'], Cell>(names.map((name) => [name, of(name)]));
  for (const letter of optionLetters) {
    const text = of(letter);
    if (typeof text === 'string') texts.set(letter, lettered(letter, text));
  }
  const options = new Map(
    optionLetters.map((letter) => [letter as string, cellText(texts.get(letter))]),
  );
  texts.set('key', keyLetters(cellText(of('key')), options, mapping.keyAs));
  const said = {
    topic: cellText(of('topic')),
    difficulty: cellText(of('difficulty')),
    source: cellText(of('source')),
  };
  const difficulty = difficultyOf(said.difficulty);
  const shown = { easy: 'Dễ', medium: 'Trung bình', hard: 'Khó' } as const;
  if (said.topic === '') texts.set('topic', '-');
  texts.set('difficulty', shown[difficulty ?? 'easy']);
  if (said.source === '') texts.set('source', '-');
  return { cells: names.map((name) => texts.get(name) ?? null), said, difficulty };
}

function readRow(row: SheetRow, mapping: SheetMapping, file: string, number: number): ReadItem {
  const { cells, said, difficulty } = asTemplate(row, mapping);
  const read = readItemRow({ row: row.row, cells }, { headingRow: 0, at }, mathOfTex);
  const notes: ImportNote[] = read.findings.map(({ field = '', vi, en }) =>
    refused(`${field}: ${vi}`, `${field}: ${en}`),
  );
  if (said.difficulty !== '' && difficulty === undefined)
    notes.push(
      changed(
        `Độ khó "${said.difficulty.slice(0, 30)}" không hiểu được, coi như chưa ghi.`,
        `The difficulty "${said.difficulty.slice(0, 30)}" is not known and counts as not given.`,
      ),
    );
  const stem = cellText(cells[at.get('stem') ?? 0]);
  const where = { file, number, line: row.row };
  if (!read.draft) return readItemOf(where, stem, undefined, notes);
  const { topic, difficulty: level, source, ...rest } = read.draft;
  const draft: ForeignDraft = {
    ...rest,
    ...(said.topic === '' ? {} : { topic }),
    ...(difficulty === undefined ? {} : { difficulty: level }),
    ...(said.source === '' ? {} : { source }),
  };
  return readItemOf(where, stem, draft, notes);
}

/**
 * Reads the rows of somebody's spreadsheet by what its columns are said to be. Each row is a
 * question, right as a whole or refused with its reasons; its line is the row of the sheet.
 */
export function readMappedSheet(
  rows: readonly SheetRow[],
  mapping: SheetMapping,
  fileName: string,
): ReadBank {
  const body = rows.filter(({ row }) => row > mapping.headingRow);
  const notes =
    body.length === 0
      ? [refused('Tệp không có câu hỏi nào.', 'The file holds no question.')]
      : body.length > mostItems
        ? [
            refused(
              `Tệp có ${body.length} dòng, chỉ đọc ${mostItems} dòng đầu. Hãy chia nhỏ tệp.`,
              `The file has ${body.length} rows, only the first ${mostItems} are read. Split it.`,
            ),
          ]
        : [];
  return {
    items: body.slice(0, mostItems).map((row, i) => readRow(row, mapping, fileName, i + 1)),
    media: new Map(),
    notes,
  };
}
