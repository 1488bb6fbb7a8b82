import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomIds } from '../../functions/platform/ids.ts';
import { importDrafts } from '../../functions/question-bank/import-drafts.ts';
import { inForce } from '../../functions/question-bank/rules/bank-book.ts';
import type { ItemDraft } from '../../shared/question-bank/item-draft.ts';
import { tinyImage } from '../builders/tiny-image.ts';
import { newBank } from './bank-world.ts';
import { type PaperWorld, paperWorld } from './paper-world.ts';

let world: PaperWorld;
beforeAll(async () => {
  world = await paperWorld();
});
afterAll(() => world.stop());

const bytes = new Uint8Array(tinyImage.png(40, 30));
const hash = createHash('sha256').update(bytes).digest('hex');
const draft = (stem: string, image = hash): ItemDraft => ({
  topic: 'Đọc hiểu',
  difficulty: 'medium',
  stem,
  stemRich: [{ type: 'paragraph', content: [stem, { type: 'image', media: image, alt: 'Sơ đồ' }] }],
  source: 'SGK',
  stimulus: { name: 'doan-1', text: 'Đọc đoạn sau.' },
  body: { kind: 'text', key: { accepted: [stem] } },
});

test('questions of a foreign file come in with their images as one import, sharing their stimulus', async () => {
  const bankId = await newBank(world);
  const deps = { books: world.books, objects: world.objects, ids: randomIds };
  const take = (drafts: ItemDraft[], media = true, duplicates: 'refuse' | 'keep' = 'refuse') =>
    importDrafts(deps, {
      bankId,
      by: 'tac-gia',
      fileName: 'de.xml',
      drafts: drafts.map((each, i) => ({ name: `Q${i}`, draft: each })),
      media: new Map(media ? [[hash, { type: 'image/png', bytes }]] : []),
      duplicates,
    });
  const without = await take([draft('Không có hình')], false);
  expect(without.ok ? '' : without.problem.code).toBe('image-refused');
  expect((await take([draft('Câu một'), draft('Câu hai')])).ok).toBe(true);
  const book = (await world.books.read(bankId))!;
  const stimuli = [...book.items.values()].map(({ versions }) => versions[0]!.item.stimulus);
  expect(new Set(stimuli.map((each) => each?.stimulusId)).size).toBe(1);
  expect(inForce(book)).toEqual([]);
  const again = await take([draft('Câu ba'), draft('Câu HAI')]);
  expect(again.ok ? [] : again.problem.findings).toMatchObject([{ row: 2 }]);
  expect(book.items.size).toBe(2);
  expect((await take([draft('Câu hai')], true, 'keep')).ok).toBe(true);
});
