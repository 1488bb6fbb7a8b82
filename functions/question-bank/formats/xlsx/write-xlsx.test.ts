import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item } from '../../../../shared/question-bank/item.ts';
import { plainOfRich } from '../../../../shared/rich-text/plain-of-rich.ts';
import type { RichText } from '../../../../shared/rich-text/rich-text.ts';
import { anyWordedItem } from '../../../../test/builders/any-worded-item.ts';
import { sampleItem } from '../../../../test/builders/sample-item.ts';
import { openArchive } from '../../../platform/archive/open-archive.ts';
import { readSheet } from '../../../platform/spreadsheet/read-sheet.ts';
import { mathOfTex } from '../../math/math-of-tex.ts';
import { draftOfItem } from '../../rules/draft-of-item.ts';
import { readItemSheet } from '../../rules/read-item-sheet.ts';
import { writeXlsx } from './write-xlsx.ts';

async function importAgain(bytes: Uint8Array): Promise<Item[]> {
  const sheet = await readSheet(bytes);
  if (!sheet.ok) throw new Error(sheet.problem.code);
  let id = 0;
  const items = readItemSheet(sheet.value.rows, [], () => `id-${id++}`, mathOfTex);
  if (!items.ok) throw new Error(JSON.stringify(items.problem.findings));
  return items.value;
}
/** Parts in the right order: the sheet has them so. */
function comparable(item: Item): unknown {
  const draft = draftOfItem(item);
  if (draft.body.kind !== 'order') return draft;
  const { options, rightOrder } = draft.body;
  const inOrder = rightOrder.map((place) => options[place]);
  return { ...draft, body: { kind: 'order', options: inOrder } };
}
/** Without what looks like HTML, which no import takes. */
const calm = (text: string) => text.replace(/[<&]/g, '‹');
function calmRich(rich: RichText | undefined): RichText | undefined {
  const [only] = rich ?? [];
  const fits =
    rich?.length === 1 &&
    only?.type === 'paragraph' &&
    only.content.every((each) => typeof each === 'string' || each.type === 'formula');
  if (!fits) return undefined;
  const content = only.content.map((each) => (typeof each === 'string' ? calm(each) : each));
  return [{ type: 'paragraph', content }];
}
function calmSide<T extends { text: string; rich?: RichText | undefined }>(side: T, head = '') {
  const rich = calmRich(side.rich);
  const text = rich ? plainOfRich(rich) : head + calm(side.text);
  return { text, ...(rich ? { rich } : {}) };
}
/** A random item without what the template has no column for. */
function inTemplate(item: Item, i: number): Item {
  const stem = calmSide({ text: item.stem, rich: item.stemRich }, `Câu ${i + 1}. `);
  const sides = (all: Item['options']) =>
    all.map((each) => ({ optionId: each.optionId, ...calmSide(each) }));
  const { stemEn, stemRich, stemEnRich, positionGroups, enemyGroup, language, ...kept } = item;
  const whole = {
    ...kept,
    topic: 'Chủ đề',
    source: calm(item.source),
    stem: stem.text,
    ...(stem.rich ? { stemRich: stem.rich } : {}),
    ...(item.kind === 'trueFalse' ? {} : { options: sides(item.options) }),
    ...(item.kind === 'match' ? { rights: sides(item.rights) } : {}),
    ...(item.kind === 'text'
      ? { key: { ...item.key, accepted: item.key.accepted.map(calm) } }
      : {}),
    ...(item.kind === 'numeric'
      ? { key: { ...item.key, value: Number(item.key.value.toPrecision(6)) } }
      : {}),
  } as Item;
  if ('scores' in whole) delete whole.scores;
  return whole;
}

describe('items written into the template and imported again', () => {
  test('are the same wherever no note says otherwise', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyWordedItem(), { minLength: 3, maxLength: 8 }), async (given) => {
        const items = given.map(inTemplate);
        const { notes } = await writeXlsx(items);
        const noted = new Set(notes.map((note) => note.number));
        const clean = items.filter((_, i) => !noted.has(i + 1));
        if (clean.length === 0) return;
        const written = await writeXlsx(clean);
        expect(written.notes).toEqual([]);
        const again = await importAgain(written.bytes);
        expect(again.map(comparable)).toEqual(clean.map(comparable));
        compared += clean.length;
      }),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(300);
  }, 60_000);

  test('formulas of a spreadsheet in a text stay text', async () => {
    const choice = sampleItem.choice(1, 4, [0]);
    const texts = ['=1+1', '+84', '-5', '@SUM(A1)'];
    for (const [i, text] of texts.entries()) choice.options[i]!.text = text;
    const item: Item = { ...choice, stem: '=HYPERLINK("http://x","y")' };
    const { bytes, notes } = await writeXlsx([item]);
    expect(notes).toEqual([]);
    const [again] = await importAgain(bytes);
    expect([again?.stem, ...(again?.options.map((each) => each.text) ?? [])]).toEqual([
      item.stem,
      ...texts,
    ]);
    const files = openArchive(bytes, { entries: 100, unpackedBytes: 1_000_000 });
    if (!files.ok) throw new Error(files.problem.code);
    for (const file of files.value.filter(({ path }) => path.includes('sheet'))) {
      const unpacked = file.bytes();
      expect(unpacked.ok && Buffer.from(unpacked.value).toString()).not.toMatch(/<f[\s>]/);
    }
  });

  test('sums of money stay money, numbers are read in one way', async () => {
    const items: Item[] = [
      { ...sampleItem.numeric(1, 1.125, 0.001), stem: 'Giá $5 hay $7?' },
      { ...sampleItem.numeric(2, 1234.5, 0), stem: 'Viết \\$ và $x^2$ bằng chữ' },
      { ...sampleItem.numeric(3, 0.000_000_1, 0), stem: 'Số nhỏ' },
      { ...sampleItem.numeric(4, 12_345_678, 0), stem: 'Số lớn' },
    ];
    const { bytes, notes } = await writeXlsx(items);
    expect(notes).toEqual([]);
    const again = await importAgain(bytes);
    expect(again.map(comparable)).toEqual(items.map(comparable));
  });
});

test('what a cell cannot hold, or an import refuses, is listed on a sheet of its own', async () => {
  const image = { type: 'image' as const, media: 'a'.repeat(64), alt: '' };
  const items: Item[] = [
    {
      ...sampleItem.essay(1),
      stemRich: [{ type: 'paragraph', content: ['Xem ', image] }],
      stem: 'Xem [hình]',
    },
    { ...sampleItem.choice(2, 2, [0]), stem: 'Thẻ <b> là gì?' },
    { ...sampleItem.essay(3), enemyGroup: 'nhóm' },
  ];
  const { notes } = await writeXlsx(items);
  expect(notes.map(({ number, kind }) => [number, kind])).toEqual([
    [1, 'lost'],
    [2, 'changed'],
    [3, 'lost'],
  ]);
  expect(notes[1]?.vi).toContain('dòng 3');
});
