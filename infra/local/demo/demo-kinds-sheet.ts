import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { writeWorkbook } from '../../../functions/platform/spreadsheet/write-sheet.ts';
import { itemFields } from '../../../functions/question-bank/rules/item-fields.ts';

const rows = z.array(z.record(z.string(), z.string()));
const file = new URL('./bank/kinds/various.json', import.meta.url);

/** A few questions of every kind but plain choice, as the spreadsheet an author would upload. */
export async function demoKindsSheet(): Promise<Uint8Array> {
  const questions = rows.parse(JSON.parse(readFileSync(file, 'utf8')));
  return writeWorkbook([
    {
      name: 'Câu hỏi',
      columns: itemFields.map((field) => ({ header: field.heading, text: true })),
      rows: questions.map((each) => itemFields.map((field) => each[field.name] ?? null)),
    },
  ]);
}
