import readWorkbook from 'read-excel-file/universal';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../functions/platform/spreadsheet/write-sheet.ts';
import type { Cell } from '../../shared/kernel/sheet-row.ts';
import { questionKind } from '../../shared/paper/question-kind.ts';
import {
  importInto,
  newBank,
  questionHeadings,
  questionRows,
  questionSheet,
} from './bank-world.ts';
import { type PaperWorld, paperWorld } from './paper-world.ts';

let world: PaperWorld;
beforeAll(async () => {
  world = await paperWorld();
});
afterAll(() => world.stop());

const bank = async (bankId: string, person = 'tac-gia') =>
  (await world.call(person, 'GET', `/api/staff/banks/${bankId}`)).json;

describe('importing questions', () => {
  test('two thousand come in within ten seconds and wait for a second person', async () => {
    const bankId = await newBank(world);
    const start = performance.now();
    const job = await importInto(world, bankId, await questionSheet(questionRows(2000)));
    expect(job.state).toBe('done');
    expect(performance.now() - start).toBeLessThan(10_000);
    const read = await bank(bankId);
    expect(read.imports).toMatchObject([
      { fileName: 'cau-hoi.xlsx', importedBy: 'tac-gia', items: { count: 2000 } },
    ]);
    expect(read.cells).toEqual([]);
    const list = await world.call('thu-ky', 'GET', '/api/staff/organisations/city/banks');
    expect(list.json.banks).toContainEqual({
      bankId,
      organisationId: 'city',
      name: 'Kiến thức chung',
      approved: 0,
      awaitingReview: 2000,
      toReview: 2000,
      toCorrect: 0,
    });
  });

  test('one bad cell among many: told where it is, and nothing is imported', async () => {
    const bankId = await newBank(world);
    const rows = questionRows(50);
    rows[30]![7] = 'E';
    const job = await importInto(world, bankId, await questionSheet(rows));
    expect(job.state).toBe('failed');
    expect(job.problem).toMatchObject({ type: 'urn:truong-thi:problem:import-rejected' });
    expect(job.problem?.findings).toMatchObject([{ row: 32, column: 'H', field: 'Đáp án' }]);
    expect((await bank(bankId)).imports).toEqual([]);
  });

  test('the same file a second time is refused question by question', async () => {
    const bankId = await newBank(world);
    const sheet = await questionSheet(questionRows(5));
    expect((await importInto(world, bankId, sheet)).state).toBe('done');
    const again = await importInto(world, bankId, sheet);
    expect(again.problem?.findings).toHaveLength(5);
    expect((await bank(bankId)).imports).toHaveLength(1);
  });

  test('two imports of the same questions at once: only one comes in', async () => {
    const bankId = await newBank(world);
    const sheet = await questionSheet(questionRows(5));
    const ended = await Promise.all([
      importInto(world, bankId, sheet),
      importInto(world, bankId, sheet),
    ]);
    expect(ended.map((job) => job.state).sort()).toEqual(['done', 'failed']);
  });

  test('what is no workbook is refused in words a person understands', async () => {
    const bankId = await newBank(world);
    const job = await importInto(world, bankId, Buffer.from('a;b;c'));
    expect(job.problem?.vi).toContain('Không đọc được tệp');
    const path = `/api/staff/banks/${bankId}/imports`;
    const empty = await world.call('tac-gia', 'POST', path, new Uint8Array());
    expect(empty.status).toBe(422);
    const large = await world.call('tac-gia', 'POST', path, new Uint8Array(4_000_001));
    expect(large.status).toBe(413);
  });
});

describe('the template', () => {
  test('is an empty sheet with the headings, and its examples can be imported as they stand', async () => {
    const bankId = await newBank(world);
    const path = `/api/staff/banks/${bankId}/template.xlsx`;
    const { response } = await world.call('tac-gia', 'GET', path);
    expect(response.headers.get('content-disposition')).toContain('mau-cau-hoi.xlsx');
    const [questions, examples, guide] = await readWorkbook(await response.blob());
    expect(questions?.data).toHaveLength(1);
    expect(questions?.data[0]).toEqual(expect.arrayContaining(questionHeadings));
    expect(guide?.data.length).toBeGreaterThan(5);
    const [headings = [], ...rows] = examples?.data ?? [];
    expect(rows).toHaveLength(questionKind.options.length);
    const columns = headings.map((header) => ({ header: String(header), text: true }));
    const sheet = await writeWorkbook([{ name: 'Câu hỏi', columns, rows: rows as Cell[][] }]);
    expect((await importInto(world, bankId, sheet)).state).toBe('done');
  });
});
