import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readForeignBank } from '../../functions/question-bank/formats/read-foreign-bank.ts';
import { approvedBank, importInto, newBank, questionRows, questionSheet } from './bank-world.ts';
import { type PaperWorld, paperWorld } from './paper-world.ts';

let world: PaperWorld;
beforeAll(async () => {
  world = await paperWorld();
});
afterAll(() => world.stop());

const get = async (bankId: string, query: string, person = 'phan-bien') => {
  const { response, status } = await world.call(
    person,
    'GET',
    `/api/staff/banks/${bankId}/export?${query}`,
  );
  return { response, status };
};

describe('a bank as a file', () => {
  test.each([
    ['moodle', 'xml'],
    ['gift', 'gift'],
    ['qti3', 'zip'],
  ])('%s holds every approved item, told by its name', async (format, ending) => {
    const bankId = await approvedBank(world, 12);
    const { response, status } = await get(bankId, `format=${format}`);
    expect(status).toBe(200);
    expect(response.headers.get('content-disposition')).toContain(`kien-thuc-chung.${ending}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const bank = await readForeignBank(bytes, `x.${ending}`);
    if (!bank.ok) throw new Error(bank.problem.code);
    expect(bank.value.items.map((item) => item.draft?.stem)).toEqual(
      questionRows(12).map((row) => row[2]),
    );
    expect(new Set(bank.value.items.map((item) => item.draft?.difficulty))).toEqual(
      new Set(['easy', 'hard']),
    );
  });

  test('the workbook is taken by an import into another bank', async () => {
    const bankId = await approvedBank(world, 12);
    const { response } = await get(bankId, 'format=xlsx');
    const bytes = new Uint8Array(await response.arrayBuffer());
    const job = await importInto(world, await newBank(world, 'Bản sao'), bytes);
    expect(job.state).toBe('done');
  });

  test('holds what waits for review only when asked, and says what it leaves out', async () => {
    const bankId = await newBank(world);
    await importInto(world, bankId, await questionSheet(questionRows(3)));
    const notes = async (query: string) =>
      (await world.call('tac-gia', 'GET', `/api/staff/banks/${bankId}/export-notes?${query}`)).json;
    expect(await notes('format=gift')).toEqual({ count: 0, notes: [] });
    expect(await notes('format=gift&items=all')).toEqual({ count: 3, notes: [] });
  });

  test('is only for those who may read items', async () => {
    const bankId = await newBank(world);
    expect((await get(bankId, 'format=gift', 'thu-ky')).status).toBe(403);
    expect((await get(bankId, 'format=gift', 'tac-gia-khac')).status).toBe(404);
    expect((await get(bankId, 'format=pdf')).status).toBe(400);
  });
});
