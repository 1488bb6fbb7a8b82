import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Item, item as itemSchema } from '../../../../shared/question-bank/item.ts';
import { anyWordedItem, itemImages } from '../../../../test/builders/any-worded-item.ts';
import { sampleItem } from '../../../../test/builders/sample-item.ts';
import { tinyImage } from '../../../../test/builders/tiny-image.ts';
import { sha256Hex } from '../../../platform/crypto.ts';
import { draftOfItem } from '../../rules/draft-of-item.ts';
import type { ForeignDraft } from '../../rules/foreign-draft.ts';
import type { ChoiceItem } from '../shares-of-item.ts';
import { readMoodle } from './read-moodle.ts';
import { writeMoodle } from './write-moodle.ts';

const pictures = itemImages.map((name, i) => [name, tinyImage.png(10 + i, 10)] as const);
const images = new Map(
  pictures.map(([name, bytes]) => [
    name,
    { type: 'image/png' as const, bytes: new Uint8Array(bytes) },
  ]),
);
/** Random items name images by made-up hashes; files name them by their own. */
const withHashes = (text: string) =>
  pictures.reduce((all, [name, bytes]) => all.replaceAll(name, sha256Hex(bytes)), text);

/** A draft in one form: parts to be ordered in the right order, weights of options spelled out. */
function comparable(draft: ForeignDraft): unknown {
  const { body } = draft;
  const right = body.kind === 'multiple' ? body.options.filter((each) => each.correct).length : 1;
  const shown =
    body.kind === 'order'
      ? { kind: 'order', options: body.rightOrder.map((place) => body.options[place]) }
      : body.kind === 'single' || body.kind === 'multiple'
        ? {
            kind: body.kind,
            options: body.options.map(({ score, ...option }) => {
              const wrong = body.kind === 'multiple' ? -1 : 0;
              const share = score ?? (option.correct ? 1 / right : wrong);
              return { ...option, share: Number(share.toFixed(6)) };
            }),
          }
        : body;
  return JSON.parse(withHashes(JSON.stringify({ ...draft, body: shown })));
}
const roundTrip = (items: readonly Item[]) => {
  const written = writeMoodle(items, images);
  return { written, bank: readMoodle(written.bytes, 'xuat.xml') };
};

describe('items written for Moodle and read again', () => {
  test('are the same: words, formulas, images, keys, weights, English, topic, source, groups', () => {
    fc.assert(
      fc.property(fc.array(anyWordedItem(), { minLength: 1, maxLength: 4 }), (items) => {
        for (const each of items) itemSchema.parse(each);
        const { bank, written } = roundTrip(items);
        expect(written.notes).toEqual([]);
        expect(
          bank.items.flatMap((each) => each.notes.filter((n) => n.kind !== 'changed')),
        ).toEqual([]);
        expect(bank.items.map((each) => each.draft && comparable(each.draft))).toEqual(
          items.map((each) => comparable(draftOfItem(each))),
        );
      }),
      { numRuns: 120 },
    );
  }, 60_000);

  test('keep their shared text, told as changed', () => {
    const stimulus = {
      stimulusId: 'doan-1',
      text: 'Đoạn a < b',
      rich: [
        {
          type: 'paragraph' as const,
          content: ['Đoạn ', { type: 'b' as const, content: ['a < b'] }],
        },
      ],
    };
    const item: Item = { ...sampleItem.choice(1, 3, [1]), stimulus };
    const { bank, written } = roundTrip([item]);
    expect(written.notes.map((note) => note.kind)).toEqual(['changed']);
    expect(bank.items[0]?.draft).toMatchObject({
      stem: item.stem,
      stimulus: { name: 'doan-1', text: 'Đoạn a < b', rich: stimulus.rich },
    });
  });
});

describe('what Moodle cannot say is told', () => {
  test('ethan-ou/vscode-gift#14: a weight off its fixed list is written as the nearest one', () => {
    const choice = sampleItem.choice(1, 2, [0]) as ChoiceItem;
    const item: Item = { ...choice, scores: { '1-o0': 1, '1-o1': -0.15 } };
    const { bytes, notes } = writeMoodle([item], images);
    expect(bytes.toString()).toMatch(/fraction="-(?:16.66667|14.28571|12.5|20)"/);
    expect(notes).toMatchObject([{ kind: 'changed', itemId: 'item-1', number: 1 }]);
    expect(notes[0]?.en).toContain('-15 %');
  });

  test('pins of some options, formatting of right sides, an image that is missing', () => {
    const pinned = sampleItem.choice(1, 3, [1]);
    pinned.options[2]!.pinned = true;
    const match = sampleItem.match(2, 2);
    match.rights[0]!.rich = [{ type: 'paragraph', content: [{ type: 'b', content: ['r0'] }] }];
    const missing: Item = {
      ...sampleItem.essay(3),
      stemRich: [
        { type: 'paragraph', content: [{ type: 'image', media: 'f'.repeat(64), alt: 'x' }] },
      ],
    };
    const { notes, bytes } = writeMoodle([pinned, match, missing], images);
    expect(notes.map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'changed'],
      [2, 'lost'],
      [3, 'lost'],
    ]);
    expect(bytes.toString()).toContain('<shuffleanswers>false</shuffleanswers>');
  });
});
