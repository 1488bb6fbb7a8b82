import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ItemDraft } from '../../shared/question-bank/item-draft.ts';
import { importInto, newBank, questionRows, questionSheet } from './bank-world.ts';
import { type PaperWorld, paperWorld } from './paper-world.ts';

let world: PaperWorld;
let bankId: string;
beforeAll(async () => {
  world = await paperWorld();
});
afterAll(() => world.stop());
beforeEach(async () => {
  bankId = await newBank(world);
});

const draft = (stem: string, more: Partial<ItemDraft> = {}): ItemDraft => ({
  topic: 'Luật Cán bộ, công chức / Nghĩa vụ',
  difficulty: 'easy',
  stem,
  source: 'Điều 8 Luật Cán bộ, công chức',
  body: {
    kind: 'single',
    options: ['Trung thành với Đảng', 'Làm thêm giờ', 'Nghỉ phép', 'Đi công tác'].map(
      (text, i) => ({
        text,
        correct: i === 0,
      }),
    ),
  },
  ...more,
});
const at = (path: string) => `/api/staff/banks/${bankId}${path}`;
const write = (person: string, given: ItemDraft, send = true) =>
  world.call(person, 'POST', at('/items'), { draft: given, send });
const revise = (person: string, itemId: string, basis: number, given: ItemDraft, send = true) =>
  world.call(person, 'PUT', at(`/items/${itemId}`), { basis, draft: given, send });
const review = (person: string, move: string, versions: unknown[], comment?: string) =>
  world.call(person, 'POST', at('/reviews'), { move, versions, comment });
const move = (person: string, name: string, versions: unknown[]) =>
  world.call(person, 'POST', at('/moves'), { move: name, versions });
const list = (query: string, person = 'tac-gia') =>
  world.call(person, 'GET', at(`/items?${query}`));
const read = async (itemId: string) =>
  (await world.call('phan-bien', 'GET', at(`/items/${itemId}`))).json;

describe('a question written by form', () => {
  test('goes to review, is approved by another person, and only then counts for blueprints', async () => {
    const { json } = await write('hai-vai', draft('Nghĩa vụ của cán bộ là gì?'));
    expect(json).toMatchObject({ version: 1, state: 'inReview', near: [] });
    const ref = { itemId: json.itemId, version: 1 };
    const cells = async () => (await world.call('thu-ky', 'GET', at(''))).json.cells;
    expect(await cells()).toEqual([]);
    const own = await review('hai-vai', 'approve', [ref]);
    expect([own.status, own.json.type]).toEqual([409, 'urn:truong-thi:problem:same-person']);
    expect((await review('tac-gia', 'approve', [ref])).status).toBe(403);
    expect((await review('phan-bien', 'approve', [ref])).json).toEqual({ moved: 1 });
    expect(await cells()).toEqual([
      { topic: 'Luật Cán bộ, công chức / Nghĩa vụ', difficulty: 'easy', count: 1 },
    ]);
  });

  test('is refused field by field where it is no whole question', async () => {
    const bad = draft('  ', {
      body: {
        kind: 'single',
        options: [
          { text: 'Một', correct: true },
          { text: 'Một', correct: true },
        ],
      },
    });
    const { status, json } = await write('tac-gia', bad);
    expect(status).toBe(400);
    const fields = json.findings.map((each: { field: string }) => each.field);
    expect(fields).toEqual(['stem', 'options.1', 'key']);
  });

  test('keeps the ids of options that stay, and takes none that is not its own', async () => {
    const { itemId } = (await write('tac-gia', draft('Câu có phương án'))).json;
    const { item } = await read(itemId);
    const [first, second] = item.options;
    const next = draft('Câu có phương án', {
      body: {
        kind: 'single',
        options: [
          { text: 'Mới', correct: false, optionId: 'somebody-elses' },
          { text: `${second.text}!`, correct: false, optionId: second.optionId },
          { text: first.text, correct: true, optionId: first.optionId },
        ],
      },
    });
    expect((await revise('tac-gia', itemId, 1, next)).status).toBe(200);
    const { item: after } = await read(itemId);
    expect(after.options.slice(1).map((each: { optionId: string }) => each.optionId)).toEqual([
      second.optionId,
      first.optionId,
    ]);
    expect(after.options[0].optionId).not.toBe('somebody-elses');
    expect(after.key).toEqual([first.optionId]);
  });

  test('an image that the bank does not have is refused', async () => {
    const image = { type: 'image' as const, media: 'f'.repeat(64), alt: 'x' };
    const rich = [{ type: 'paragraph' as const, content: ['Hình:', image] }];
    const { status, json } = await write('tac-gia', draft('x', { stemRich: rich }));
    expect([status, json.findings[0].field]).toEqual([400, 'media']);
  });

  test('a text in TeX becomes a formula to put into it', async () => {
    const ask = (tex: string) => world.call('tac-gia', 'POST', at('/formulas'), { tex });
    expect((await ask('\\frac{a}{b}')).json.formula).toMatchObject({ type: 'formula' });
    expect((await ask('\\href{javascript:x}{y}')).status).toBe(400);
  });
});

describe('versions', () => {
  test('the approved one stays in force until the new one is approved; history and difference are whole', async () => {
    const { itemId } = (await write('tac-gia', draft('Bản đầu'))).json;
    await review('phan-bien', 'approve', [{ itemId, version: 1 }]);
    await revise('hai-vai', itemId, 1, draft('Bản sau', { difficulty: 'hard' }));
    const cells = async () => (await world.call('thu-ky', 'GET', at(''))).json.cells;
    expect(await cells()).toMatchObject([{ difficulty: 'easy', count: 1 }]);
    const row = (await list('state=inReview')).json.rows[0];
    expect(row).toMatchObject({ stem: 'Bản sau', version: 2, inForce: 1, approved: false });
    await review('phan-bien', 'approve', [{ itemId, version: 2 }]);
    expect(await cells()).toMatchObject([{ difficulty: 'hard', count: 1 }]);
    const detail = await read(itemId);
    expect(detail.versions.map((each: { state: string }) => each.state)).toEqual([
      'replaced',
      'approved',
    ]);
    const { json } = await world.call(
      'tac-gia',
      'GET',
      at(`/items/${itemId}/difference?from=1&to=2`),
    );
    expect(json.changed.sort()).toEqual(['difficulty', 'key', 'options', 'stem']);
    expect([json.from.item.stem, json.to.item.stem]).toEqual(['Bản đầu', 'Bản sau']);
    const old = await world.call('tac-gia', 'GET', at(`/items/${itemId}/versions/1`));
    expect(old.json).toMatchObject({ by: 'tac-gia', item: { stem: 'Bản đầu' } });
    expect((await world.call('tac-gia', 'GET', at(`/items/${itemId}/versions/3`))).status).toBe(
      404,
    );
  });

  test('the second writer on the same version is told what to do; the first text stays', async () => {
    const { itemId } = (await write('tac-gia', draft('Bản đầu'))).json;
    const both = await Promise.all([
      revise('tac-gia', itemId, 1, draft('Của người thứ nhất')),
      revise('tac-gia-hai', itemId, 1, draft('Của người thứ hai')),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = both.find(({ status }) => status === 409)!.json;
    expect(refused.type).toBe('urn:truong-thi:problem:conflict');
    expect(refused.findings[0].vi).toContain('đã có phiên bản 2');
    expect((await read(itemId)).versions).toHaveLength(2);
  });

  test('thirty authors on different questions at once all succeed', async () => {
    const written = await Promise.all(
      Array.from({ length: 30 }, (_, i) =>
        write('tac-gia', draft(`Câu riêng số ${i} của một người`)),
      ),
    );
    expect(written.map(({ status }) => status)).toEqual(Array.from({ length: 30 }, () => 200));
    const revised = await Promise.all(
      written.map(({ json }, i) => revise('tac-gia-hai', json.itemId, 1, draft(`Sửa câu ${i}`))),
    );
    expect(new Set(revised.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await list('')).json.total).toBe(30);
  });

  test('are sent back with a word, corrected, taken back, given up, retired', async () => {
    const { itemId } = (await write('tac-gia', draft('Câu bị trả lại'))).json;
    const first = { itemId, version: 1 };
    expect((await review('phan-bien', 'sendBack', [first])).status).toBe(400);
    await review('phan-bien', 'sendBack', [first], 'Thiếu căn cứ');
    expect((await list('waiting=correction')).json.total).toBe(1);
    expect((await list('waiting=correction', 'phan-bien')).json.total).toBe(0);
    await revise('tac-gia', itemId, 1, draft('Câu đã sửa'));
    const second = { itemId, version: 2 };
    expect((await review('phan-bien', 'approve', [first])).json.type).toContain('conflict');
    expect((await move('tac-gia-hai', 'takeBack', [second])).json.type).toContain('not-author');
    await move('tac-gia', 'takeBack', [second]);
    expect((await review('phan-bien', 'approve', [second])).json.type).toContain('wrong-phase');
    await move('tac-gia-hai', 'send', [second]);
    await review('phan-bien', 'approve', [second]);
    await revise('tac-gia', itemId, 2, draft('Câu thừa'), false);
    await move('tac-gia', 'discard', [{ itemId, version: 3 }]);
    expect(await read(itemId)).toMatchObject({ current: 2, inForce: 2 });
    await review('phan-bien', 'retire', [second]);
    const detail = await read(itemId);
    expect(detail.inForce).toBeUndefined();
    expect(detail.versions.map((each: { state: string }) => each.state)).toEqual([
      'replaced',
      'retired',
      'discarded',
    ]);
    expect(detail.versions[0].moves).toMatchObject([
      { to: 'sentBack', by: 'phan-bien', comment: 'Thiếu căn cứ' },
    ]);
  });

  test('are commented on by authors and reviewers, and the work of each is counted', async () => {
    const { itemId } = (await write('tac-gia', draft('Câu có góp ý'))).json;
    await write('tac-gia-hai', draft('Câu của người khác, khác hẳn'), false);
    const path = at(`/items/${itemId}/comments`);
    const said = { version: 1, text: 'Nên dẫn điều khoản.' };
    const comment = (person: string) => world.call(person, 'POST', path, said);
    expect((await comment('thu-ky')).status).toBe(403);
    expect((await comment('phan-bien')).json.comments).toMatchObject([
      { by: 'phan-bien', text: 'Nên dẫn điều khoản.' },
    ]);
    const work = async (person: string) => (await world.call(person, 'GET', at('/workload'))).json;
    expect((await work('phan-bien')).mine).toMatchObject({ toReview: 1, toCorrect: 0 });
    expect((await work('tac-gia')).mine).toMatchObject({ toReview: 0, awaiting: 1, drafts: 0 });
    expect((await work('tac-gia')).people).toMatchObject([
      { subject: 'tac-gia', inReview: 1, couldReview: 0 },
      { subject: 'tac-gia-hai', drafts: 1, couldReview: 1 },
    ]);
  });
});

describe('many at once', () => {
  test('tags change in one step under a new author; what is so already gets no version', async () => {
    await importInto(world, bankId, await questionSheet(questionRows(40)));
    const { rows } = (await list('size=200')).json;
    const versions = rows.map(({ itemId }: { itemId: string }) => ({ itemId, version: 1 }));
    const change = { topic: 'Hiến pháp', positionGroups: ['Văn thư'], enemyGroup: null };
    const edit = (person: string, refs: unknown) =>
      world.call(person, 'POST', at('/revisions'), { versions: refs, change, send: true });
    expect((await edit('phan-bien', versions)).status).toBe(403);
    expect((await edit('hai-vai', versions)).json).toEqual({ changed: 40, unchanged: 0 });
    expect((await edit('hai-vai', versions)).json.type).toContain('items-refused');
    const second = versions.map(({ itemId }: { itemId: string }) => ({ itemId, version: 2 }));
    expect((await edit('hai-vai', second)).json).toEqual({ changed: 0, unchanged: 40 });
    // Neither who imported the texts nor who changed their tags may approve them.
    expect((await review('hai-vai', 'approve', second)).json.type).toContain('items-refused');
    expect((await review('phan-bien', 'approve', second)).json).toEqual({ moved: 40 });
    expect((await list('positionGroup=V%C4%83n%20th%C6%B0')).json.total).toBe(40);
    const { json } = await world.call('thu-ky', 'GET', at('/audit'));
    expect(json.chain).toEqual({ intact: true });
    expect(json.rows[0]).toMatchObject({ type: 'itemsMoved', vi: 'Duyệt 40 câu hỏi' });
    expect(JSON.stringify(json)).not.toContain('Nội dung thứ');
  });

  test('one stale version refuses all, and says which', async () => {
    const made = await Promise.all(
      ['Câu thứ nhất về hiến pháp', 'Một câu hoàn toàn khác'].map((stem) =>
        write('tac-gia', draft(stem)),
      ),
    );
    const refs = made.map(({ json }) => ({ itemId: json.itemId, version: 1 }));
    await revise('tac-gia', refs[0]!.itemId, 1, draft('Đã sửa'));
    const refused = await review('phan-bien', 'approve', refs);
    expect(refused.json.findings).toMatchObject([{ field: refs[0]!.itemId }]);
    expect((await list('state=approved')).json.total).toBe(0);
  });
});

describe('what is near', () => {
  const long = (word: string) =>
    `Theo Luật Cán bộ, công chức, cán bộ là công dân Việt Nam được ${word} cử, phê chuẩn, bổ nhiệm giữ chức vụ`;

  test('is told before and after saving, and nothing is merged', async () => {
    const { itemId } = (await write('tac-gia', draft(long('bầu')))).json;
    const asked = await world.call('tac-gia', 'POST', at('/similar'), {
      draft: draft(long('tuyển')),
    });
    expect(asked.json.near).toMatchObject([{ itemId, exact: false }]);
    expect(asked.json.near[0].similarity).toBeGreaterThan(0.7);
    const saved = await write('tac-gia', draft(long('BAU')));
    expect(saved.json.near).toMatchObject([{ itemId, similarity: 1, exact: true }]);
    const self = { draft: draft(long('bầu')), itemId };
    const { near } = (await world.call('tac-gia', 'POST', at('/similar'), self)).json;
    expect(near.map((each: { itemId: string }) => each.itemId)).toEqual([saved.json.itemId]);
    expect((await list('')).json.total).toBe(2);
  });

  test('in a file is taken and reported; the same refuses the file unless it is to be kept', async () => {
    const rows = questionRows(6);
    const like = [...rows[0]!];
    like[2] = `${rows[0]![2]} Hãy chọn`;
    await importInto(world, bankId, await questionSheet([...rows, like]));
    const { json } = await world.call('tac-gia', 'GET', at(''));
    const { sha256 } = json.imports[0].items;
    const near = await world.call('tac-gia', 'GET', at(`/imports/${sha256}/similar`));
    expect(near.json.pairs).toHaveLength(1);
    const again = await world.call(
      'tac-gia',
      'POST',
      at('/imports?fileName=a.xlsx&duplicates=keep'),
      await questionSheet(rows),
    );
    expect((await world.jobs.read(again.json.jobId))?.state).toBe('done');
    expect((await list('')).json.total).toBe(13);
  });
});
