import { writeWorkbook } from '../../functions/platform/spreadsheet/write-sheet.ts';
import type { Cell } from '../../shared/kernel/sheet-row.ts';
import type { PaperWorld } from './paper-world.ts';

export const questionHeadings = [
  'Chủ đề',
  'Độ khó',
  'Câu hỏi',
  'Phương án A',
  'Phương án B',
  'Phương án C',
  'Phương án D',
  'Đáp án',
  'Căn cứ',
];

/** Rows of questions on two topics, easy and hard in turn; each tells its own number. */
export function questionRows(count: number): Cell[][] {
  return Array.from({ length: count }, (_, i) => [
    i % 2 === 0 ? 'Hiến pháp' : 'Luật Cán bộ, công chức',
    i % 4 < 2 ? 'Dễ' : 'Khó',
    `Nội dung thứ ${i}/A là gì?`,
    `Đúng ${i}/Đ`,
    `Sai một ${i}`,
    `Sai hai ${i}`,
    `Sai ba ${i}`,
    'A',
    `Điều ${i + 1}`,
  ]);
}

export function questionSheet(rows: readonly Cell[][]): Promise<Uint8Array> {
  const columns = questionHeadings.map((header) => ({ header }));
  return writeWorkbook([{ name: 'Câu hỏi', columns, rows }]);
}

/** A bank of the organisation `city` as its author makes it. */
export async function newBank(world: PaperWorld, name = 'Kiến thức chung'): Promise<string> {
  const made = await world.call('tac-gia', 'POST', '/api/staff/organisations/city/banks', { name });
  return made.json.bankId;
}

/** Imports as the author and answers the job as it ended. */
export async function importInto(world: PaperWorld, bankId: string, sheet: Uint8Array) {
  const path = `/api/staff/banks/${bankId}/imports?fileName=cau-hoi.xlsx`;
  const { json } = await world.call('tac-gia', 'POST', path, sheet);
  const job = await world.jobs.read(json.jobId);
  if (!job) throw new Error('the job left no trace');
  return job;
}

/** A bank with so many approved questions. */
export async function approvedBank(world: PaperWorld, count: number): Promise<string> {
  const bankId = await newBank(world);
  await importInto(world, bankId, await questionSheet(questionRows(count)));
  const itemsSha256 = (await world.banks.load(bankId))?.imports[0]?.items.sha256;
  const path = `/api/staff/banks/${bankId}/approvals`;
  await world.call('phan-bien', 'POST', path, { itemsSha256 });
  return bankId;
}
