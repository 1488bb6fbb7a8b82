import { columnLetter } from '../../../shared/kernel/column-letter.ts';
import type { Finding } from '../../../shared/kernel/problem.ts';
import type { SheetRow } from '../../../shared/kernel/sheet-row.ts';
import type { Difficulty } from '../../../shared/question-bank/item.ts';
import type { ItemColumns } from './find-columns.ts';
import { type ItemField, itemFields, type OptionLetter, optionLetters } from './item-fields.ts';
import { readDifficulty } from './read-difficulty.ts';
import { readKey } from './read-key.ts';
import { type Fault, readText } from './read-text.ts';

/** A question as its row gives it, before it gets ids. */
export interface ItemDraft {
  readonly topic: string;
  readonly difficulty: Difficulty;
  readonly stem: string;
  readonly stemEn?: string;
  readonly options: readonly { readonly text: string; readonly correct: boolean }[];
  readonly source: string;
}

const same = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');

/** Reads one row into a question, or says everything that is wrong with it. */
export function readItemRow(
  row: SheetRow,
  columns: ItemColumns,
): { draft?: ItemDraft; findings: Finding[] } {
  const findings: Finding[] = [];
  const text = new Map<ItemField['name'], string>();
  const report = (name: ItemField['name'], fault: Fault) => {
    const at = columns.at.get(name);
    const field = itemFields.find((each) => each.name === name);
    findings.push({
      row: row.row,
      ...(at === undefined ? {} : { column: columnLetter(at) }),
      field: field?.heading ?? name,
      ...fault,
    });
  };

  for (const field of itemFields) {
    const at = columns.at.get(field.name);
    const read = readText(at === undefined ? null : (row.cells[at] ?? null), field.longest);
    text.set(field.name, read.text);
    if (read.fault) report(field.name, read.fault);
    else if (field.required && read.text === '' && !optionLetters.includes(field.name as 'A'))
      report(field.name, {
        vi: `Chưa có nội dung ở cột "${field.heading}".`,
        en: `The column "${field.heading}" is empty.`,
      });
  }
  const of = (name: ItemField['name']) => text.get(name) ?? '';

  const filled = optionLetters.filter((letter) => of(letter) !== '');
  if (filled.length < 2)
    report(of('A') === '' ? 'A' : 'B', {
      vi: 'Câu hỏi phải có ít nhất 2 phương án.',
      en: 'A question needs at least 2 options.',
    });
  const last = optionLetters.indexOf(filled.at(-1) ?? 'A');
  if (filled.length >= 2)
    for (const letter of optionLetters.slice(0, last))
      if (of(letter) === '')
        report(letter, {
          vi: `Phương án ${letter} trống trong khi phương án sau có nội dung. Hãy điền liên tục từ A.`,
          en: `Option ${letter} is empty while a later one is not. Fill the options in from A without gaps.`,
        });
  const seen = new Map<string, OptionLetter>();
  for (const letter of filled) {
    const twin = seen.get(same(of(letter)));
    if (twin)
      report(letter, {
        vi: `Phương án ${letter} trùng với phương án ${twin}.`,
        en: `Option ${letter} is the same as option ${twin}.`,
      });
    else seen.set(same(of(letter)), letter);
  }

  const difficulty = readDifficulty(of('difficulty'));
  if (!difficulty && of('difficulty') !== '')
    report('difficulty', {
      vi: `Độ khó "${of('difficulty').slice(0, 30)}" chưa đúng. Hãy ghi Dễ, Trung bình hoặc Khó.`,
      en: `The difficulty "${of('difficulty').slice(0, 30)}" is not known. Write Dễ, Trung bình or Khó.`,
    });
  const key = of('key') === '' ? undefined : readKey(of('key'), new Set(filled));
  if (key && 'fault' in key) report('key', key.fault);

  if (findings.length > 0 || !difficulty || !key || 'fault' in key) return { findings };
  return {
    findings,
    draft: {
      topic: of('topic').replace(/\s+/g, ' '),
      difficulty,
      stem: of('stem'),
      ...(of('stemEn') === '' ? {} : { stemEn: of('stemEn') }),
      options: filled.map((letter) => ({
        text: of(letter),
        correct: key.letters.includes(letter),
      })),
      source: of('source'),
    },
  };
}
