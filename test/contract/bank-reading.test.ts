import { strToU8, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeWorkbook } from '../../functions/platform/spreadsheet/write-sheet.ts';
import { docx, p, picture, r } from '../builders/docx-files.ts';
import { qtiItem, qtiKey } from '../builders/qti-files.ts';
import { tinyImage } from '../builders/tiny-image.ts';
import { newBank } from './bank-world.ts';
import { type PaperWorld, paperWorld } from './paper-world.ts';

let world: PaperWorld;
beforeAll(async () => {
  world = await paperWorld();
});
afterAll(() => world.stop());

const author = 'tac-gia';
const at = (bankId: string, rest = '') => `/api/staff/banks/${bankId}${rest}`;
const post = (path: string, body: unknown) => world.call(author, 'POST', path, body);
const get = (path: string, person = author) => world.call(person, 'GET', path);

/** Sends a file in parts and reads it; the id of the reading, or the problem. */
async function readFile(bankId: string, bytes: Uint8Array, fileName: string, more: object = {}) {
  const half = Math.ceil(bytes.length / 2);
  const parts = [bytes.subarray(0, half), bytes.subarray(half)];
  for (const [i, part] of parts.entries())
    expect((await post(at(bankId, `/files/tep-1/parts/${i + 1}`), part)).status).toBe(200);
  const { json } = await post(at(bankId, '/readings'), {
    fileId: 'tep-1',
    parts: 2,
    fileName,
    ...more,
  });
  const job = await world.jobs.read(json.jobId);
  return { readingId: json.jobId as string, problem: job?.problem };
}
const question = (n: number, text: string, key: number, more: readonly string[] = []) => [
  p([r(`Câu ${n}. ${text}`), ...more]),
  ...['Một', 'Hai', 'Ba'].map((option, i) =>
    p([r(`${'ABC'[i]}. ${option} ${text}`, { b: i === key })]),
  ),
];
const image = tinyImage.png(20, 10);
const wordFile = docx(
  [
    p('Chủ đề: Hiến pháp'),
    ...question(1, 'Bản đồ nào đúng', 1, [picture('rId5', 'Bản đồ')]),
    ...question(2, 'Không có đáp án', 9),
    ...question(3, 'Quốc hội họp khi nào', 2),
    ...question(4, 'Quốc hội họp khi nào', 2),
  ],
  { images: { rId5: image } },
);
const fill = { difficulty: 'easy', source: 'Hiến pháp 2013' };

test('a Word file is read, looked at, and taken as one import; until then the bank is as it was', async () => {
  const bankId = await newBank(world);
  const { readingId } = await readFile(bankId, wordFile, 'de-thi.docx');
  const path = at(bankId, `/readings/${readingId}`);
  const { json: reading } = await get(path);
  expect(reading).toMatchObject({
    fileName: 'de-thi.docx',
    counts: { takeable: 3, refused: 1, twins: 1, noTopic: 0, noDifficulty: 3, noSource: 3 },
  });
  const { json: list } = await get(`${path}/questions`);
  expect(list.places).toEqual([1, 3, 4]);
  expect(list.rows[0]).toMatchObject({
    name: 'Bản đồ nào đúng[hình: Bản đồ]',
    said: { topic: 'Hiến pháp' },
    item: {
      kind: 'single',
      options: [{ text: 'Một Bản đồ nào đúng' }, { optionId: 'f-1-2' }, {}],
      key: ['f-1-2'],
    },
  });
  expect(list.rows[1].item).toBeUndefined();
  expect(list.rows[1].notes).toMatchObject([{ kind: 'refused' }]);
  expect(list.rows[3].twins).toMatchObject([{ place: 3, exact: true }]);
  const media = list.rows[0].item.stemRich[0].content[1].media;
  const shown = await get(`${path}/images/${media}`);
  expect(new Uint8Array(await shown.response.arrayBuffer())).toEqual(new Uint8Array(image));
  expect((await get(`${path}/questions?show=refused`)).json.rows).toHaveLength(1);
  expect((await get(at(bankId))).json.imports).toEqual([]);
  expect((await get(at(bankId, `/media/${media}`))).status).toBe(404);

  const { json } = await post(`${path}/takings`, { places: [3, 1], fill });
  expect(await world.jobs.read(json.jobId)).toMatchObject({ state: 'done' });
  expect((await get(at(bankId))).json.imports).toMatchObject([
    { fileName: 'de-thi.docx', importedBy: author, items: { count: 2 }, waiting: 2 },
  ]);
  expect((await get(at(bankId, `/media/${media}`))).status).toBe(200);
  const { rows } = (await get(at(bankId, '/items'))).json;
  expect(rows.map((row: { stem: string }) => row.stem).sort()).toEqual([
    'Bản đồ nào đúng[hình: Bản đồ]',
    'Quốc hội họp khi nào',
  ]);

  const again = await readFile(bankId, wordFile, 'de-thi.docx');
  const twice = (await get(at(bankId, `/readings/${again.readingId}/questions?show=twins`))).json;
  expect(twice.places).toEqual([1, 3, 4]);
});

test('nothing is taken where one question is a duplicate, lacks a tag or is refused', async () => {
  const bankId = await newBank(world);
  const { readingId } = await readFile(bankId, wordFile, 'de-thi.docx');
  const take = async (body: object) => {
    const { json } = await post(at(bankId, `/readings/${readingId}/takings`), body);
    return (await world.jobs.read(json.jobId))?.problem?.findings;
  };
  expect(await take({ places: [1, 3, 4], fill })).toMatchObject([
    { row: 4, vi: 'Câu 4: trùng với câu 3.' },
  ]);
  expect(await take({ places: [1, 2], fill })).toMatchObject([
    { row: 2, vi: 'Câu 2: không nhận được.' },
  ]);
  expect(await take({ places: [1], fill: { difficulty: 'hard' } })).toMatchObject([
    { row: 1, vi: 'Câu 1: chưa có căn cứ.' },
  ]);
  expect((await get(at(bankId))).json.imports).toEqual([]);
  const set = [{ places: [4], tags: { topic: 'Quốc hội', difficulty: 'hard' } }];
  expect(await take({ places: [3, 4], fill, set, duplicates: 'keep' })).toBeUndefined();
  const { rows } = (await get(at(bankId, '/items?sort=added'))).json;
  expect(
    rows
      .map((row: { topic: string; difficulty: string }) => `${row.topic} ${row.difficulty}`)
      .sort(),
  ).toEqual(['Hiến pháp easy', 'Quốc hội hard']);
});

test('what the preview offers is taken: sides shared by several pairs, sides that are pictures alone', async () => {
  const bankId = await newBank(world);
  const pictures = ['mot.png', 'hai.png', 'ba.png'];
  const sides = (letter: string, texts: readonly string[], most: number) =>
    `<simpleMatchSet>${texts
      .map(
        (text, i) =>
          `<simpleAssociableChoice identifier="${letter}${i + 1}" matchMax="${most}">${text}</simpleAssociableChoice>`,
      )
      .join('')}</simpleMatchSet>`;
  const match = (stem: string, pairs: readonly string[], rights: readonly string[]) =>
    qtiItem({
      cardinality: 'multiple',
      baseType: 'directedPair',
      key: qtiKey(...pairs),
      body: `<matchInteraction responseIdentifier="RESPONSE" shuffle="true" maxAssociations="3"><prompt>${stem}</prompt>${sides('L', ['Huế', 'Cần Thơ', 'Đà Lạt'], 1)}${sides('R', rights, 3)}</matchInteraction>`,
    });
  const file = zipSync({
    'nhom.xml': strToU8(match('Thuộc miền nào?', ['L1 R1', 'L2 R2', 'L3 R1'], ['Trung', 'Nam'])),
    'hinh.xml': strToU8(
      match(
        'Cờ hiệu nào?',
        ['L1 R2', 'L2 R1', 'L3 R3'],
        pictures.map((src) => `<img src="${src}" alt=""/>`),
      ),
    ),
    ...Object.fromEntries(pictures.map((src, i) => [src, tinyImage.png(10 + i, 10)])),
  });
  const { readingId } = await readFile(bankId, file, 'ghep-doi.zip');
  const path = at(bankId, `/readings/${readingId}`);
  const { places } = (await get(`${path}/questions`)).json;
  expect(places).toEqual([1, 2]);
  const body = { places, fill: { ...fill, topic: 'Địa lý' } };
  const { json } = await post(`${path}/takings`, body);
  expect(await world.jobs.read(json.jobId)).toMatchObject({ state: 'done' });
  expect((await get(at(bankId, '/items'))).json.total).toBe(2);
});

test('only the person who sent a file sees it', async () => {
  const bankId = await newBank(world);
  const { readingId } = await readFile(bankId, wordFile, 'de-thi.docx');
  expect((await get(at(bankId, `/readings/${readingId}`), 'phan-bien')).status).not.toBe(200);
  expect((await get(at(bankId, '/readings/khac'))).status).toBe(404);
});

test('the report tells every question with its reasons', async () => {
  const bankId = await newBank(world);
  const { readingId } = await readFile(bankId, wordFile, 'de-thi.docx');
  const { response } = await get(at(bankId, `/readings/${readingId}/report.xlsx`));
  const [sheet] = await readWorkbook(new Blob([await response.arrayBuffer()]));
  expect(sheet?.data).toHaveLength(5);
  expect(sheet?.data[2]?.[5]).toBe('Không nhận được');
  expect(String(sheet?.data[2]?.[6])).toContain('Không thấy đáp án');
});

test("somebody's spreadsheet is read by what its columns are said to be", async () => {
  const bankId = await newBank(world);
  const columns = ['TT', 'Nội dung', 'PA 1', 'PA 2', 'PA 3', 'Trả lời đúng', 'Mức'].map(
    (header) => ({ header }),
  );
  const rows = [
    [1, 'Thủ đô?', 'A. Hà Nội', 'B. Huế', 'C. Vinh', 2, 'NB'],
    [2, 'Mấy?', 'Một', 'Hai', null, 1, 'lạ'],
    [3, 'Sai?', 'Một', 'Hai', null, 3, 'VD'],
  ];
  const bytes = await writeWorkbook([{ name: 'Sheet1', columns, rows }]);
  const first = await readFile(bankId, bytes, 'khac.xlsx');
  const { sheet } = (await get(at(bankId, `/readings/${first.readingId}`))).json;
  expect(sheet).toMatchObject({
    mapped: false,
    guess: { headingRow: 1, columns: { stem: 1, A: 2, B: 3, C: 4, difficulty: 6 } },
  });
  expect(sheet.rows[1]).toEqual(['1', 'Thủ đô?', 'A. Hà Nội', 'B. Huế', 'C. Vinh', '2', 'NB']);
  const mapping = { ...sheet.guess, columns: { ...sheet.guess.columns, key: 5 }, keyAs: 'numbers' };
  const mapped = await readFile(bankId, bytes, 'khac.xlsx', { mapping });
  const { json } = await get(at(bankId, `/readings/${mapped.readingId}/questions`));
  expect(json.rows).toMatchObject([
    {
      line: 2,
      said: { difficulty: 'easy' },
      item: { stem: 'Thủ đô?', options: [{ text: 'Hà Nội' }, { text: 'Huế' }, {}], key: ['f-1-2'] },
    },
    { said: {}, notes: [{ kind: 'changed' }], item: { stem: 'Mấy?' } },
    { notes: [{ kind: 'refused' }] },
  ]);
});

test('archives of other systems and hostile files', async () => {
  const bankId = await newBank(world);
  const gift = zipSync({ 'cau-hoi.txt': strToU8('Thủ đô? {=Hà Nội ~Huế}\n\nHai? {=1 ~%50%2}\n') });
  const { readingId } = await readFile(bankId, gift, 'moodle.zip');
  expect((await get(at(bankId, `/readings/${readingId}`))).json.counts.takeable).toBeGreaterThan(0);
  const old = await readFile(bankId, Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'cu.doc');
  expect(old.problem?.vi).toContain('.docx');
  const missing = await post(at(bankId, '/readings'), {
    fileId: 'khong-co',
    parts: 1,
    fileName: 'x',
  });
  expect(missing.json.type).toContain('import-unreadable');
  const large = await post(at(bankId, '/files/to/parts/1'), new Uint8Array(4_000_001));
  expect(large.json.type).toContain('too-large');
});
