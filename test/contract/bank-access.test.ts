import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { approveImport } from '../../functions/question-bank/rules/approve-import.ts';
import { approvedBank, importInto, newBank, questionRows, questionSheet } from './bank-world.ts';
import { type PaperWorld, paperWorld } from './paper-world.ts';

let world: PaperWorld;
let bankId: string;
beforeAll(async () => {
  world = await paperWorld();
  bankId = await approvedBank(world, 40);
});
afterAll(() => world.stop());

const items = (query: string, person = 'tac-gia') =>
  world.call(person, 'GET', `/api/staff/banks/${bankId}/items?${query}`);

describe('approving', () => {
  test('counts the questions into cells once a second person has approved', async () => {
    const { json } = await world.call('thu-ky', 'GET', `/api/staff/banks/${bankId}`);
    expect(json.cells).toEqual([
      { topic: 'Hiến pháp', difficulty: 'easy', count: 10 },
      { topic: 'Hiến pháp', difficulty: 'hard', count: 10 },
      { topic: 'Luật Cán bộ, công chức', difficulty: 'easy', count: 10 },
      { topic: 'Luật Cán bộ, công chức', difficulty: 'hard', count: 10 },
    ]);
    expect(json.imports[0]).toMatchObject({ importedBy: 'tac-gia', approvedBy: 'phan-bien' });
  });

  test('is refused to authors, for what is approved already, and for what is unknown', async () => {
    const path = `/api/staff/banks/${bankId}/approvals`;
    const itemsSha256 = (await world.banks.load(bankId))?.imports[0]?.items.sha256;
    const status = async (person: string, sha: unknown) =>
      (await world.call(person, 'POST', path, { itemsSha256: sha })).status;
    expect(await status('tac-gia', itemsSha256)).toBe(403);
    expect(await status('phan-bien', itemsSha256)).toBe(409);
    expect(await status('phan-bien', 'khong-co')).toBe(404);
  });

  test('is never for the person who imported, even one who holds both roles', async () => {
    const own = await newBank(world);
    await importInto(world, own, await questionSheet(questionRows(4)));
    const book = await world.books.read(own);
    const decided = approveImport(book!, book!.imports[0]!.items.sha256, 'tac-gia');
    expect(decided.ok ? 'approved' : decided.problem.code).toBe('same-person');
  });
});

describe('reading questions', () => {
  test('finds them without regard to case and diacritics, đ included', async () => {
    expect((await items('search=NOI%20DUNG%20thu%2017/a')).json.total).toBe(1);
    expect((await items('search=dung%2012/d')).json.rows[0].options[0].text).toBe('Đúng 12/Đ');
    expect((await items('search=khong-co')).json).toMatchObject({ total: 0, rows: [] });
  });

  test('filters by topic and difficulty, a page at a time', async () => {
    const topic = encodeURIComponent('Hiến pháp');
    const first = await items(`topic=${topic}&difficulty=hard&size=6`);
    const second = await items(`topic=${topic}&difficulty=hard&size=6&page=2`);
    expect(first.json).toMatchObject({ total: 10, page: 1, size: 6 });
    expect([first.json.rows.length, second.json.rows.length]).toEqual([6, 4]);
    expect(first.json.rows[0]).toMatchObject({ difficulty: 'hard', approved: true });
  });

  test('is for authors and reviewers: the secretary sees counts, never a question', async () => {
    expect((await items('', 'phan-bien')).status).toBe(200);
    expect((await items('', 'thu-ky')).status).toBe(403);
    expect((await items('', 'giam-thi')).status).toBe(403);
    const seen = await world.call('thu-ky', 'GET', `/api/staff/banks/${bankId}`);
    expect(JSON.stringify(seen.json)).not.toContain('Nội dung thứ');
  });

  test('does not exist for another organisation', async () => {
    for (const person of ['tac-gia-khac', 'thu-ky-khac'])
      for (const path of ['', '/items', '/template.xlsx'])
        expect((await world.call(person, 'GET', `/api/staff/banks/${bankId}${path}`)).status).toBe(
          404,
        );
    const list = await world.call('tac-gia-khac', 'GET', '/api/staff/organisations/other/banks');
    expect(list.json).toEqual({ banks: [] });
  });
});
