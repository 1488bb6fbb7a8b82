import { columnLetter } from '../../../shared/kernel/column-letter.ts';
import type { Finding } from '../../../shared/kernel/problem.ts';
import type { SheetRow } from '../../../shared/kernel/sheet-row.ts';
import type { ItemDraft } from '../../../shared/question-bank/item-draft.ts';
import { tidyTopic } from '../../../shared/question-bank/topic-path.ts';
import type { ItemColumns } from './find-columns.ts';
import { formulaFault } from './formula-fault.ts';
import { type ItemField, itemFields, optionLetters } from './item-fields.ts';
import { readBody } from './read-body.ts';
import { readDifficulty } from './read-difficulty.ts';
import type { ReadTex } from './read-tex.ts';
import { type Fault, readText } from './read-text.ts';
import { withFormulas } from './with-formulas.ts';

/** Needed in every row; what options and key must hold depends on the kind of question. */
const always: ReadonlySet<ItemField['name']> = new Set(['topic', 'difficulty', 'stem', 'source']);

const mayHoldFormulas: ReadonlySet<ItemField['name']> = new Set([
  'stem',
  'stemEn',
  ...optionLetters,
]);

/** Reads one row into a question, or says everything that is wrong with it. */
export function readItemRow(
  row: SheetRow,
  columns: ItemColumns,
  readTex: ReadTex,
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
    const fault =
      read.fault ?? (mayHoldFormulas.has(field.name) && formulaFault(read.text, readTex));
    if (fault) report(field.name, fault);
    else if (always.has(field.name) && read.text === '')
      report(field.name, {
        vi: `Chưa có nội dung ở cột "${field.heading}".`,
        en: `The column "${field.heading}" is empty.`,
      });
  }
  const of = (name: ItemField['name']) => text.get(name) ?? '';

  const difficulty = readDifficulty(of('difficulty'));
  if (!difficulty && of('difficulty') !== '')
    report('difficulty', {
      vi: `Độ khó "${of('difficulty').slice(0, 30)}" chưa đúng. Hãy ghi Dễ, Trung bình hoặc Khó.`,
      en: `The difficulty "${of('difficulty').slice(0, 30)}" is not known. Write Dễ, Trung bình or Khó.`,
    });
  const body = readBody({ of, report });

  if (findings.length > 0 || !difficulty || !body) return { findings };
  return {
    findings,
    draft: withFormulas(
      {
        topic: tidyTopic(of('topic')),
        difficulty,
        stem: of('stem'),
        ...(of('stemEn') === '' ? {} : { stemEn: of('stemEn') }),
        source: of('source'),
        body,
      },
      readTex,
    ),
  };
}
