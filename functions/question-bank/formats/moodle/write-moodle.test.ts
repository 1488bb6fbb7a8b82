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
        expect(written.notes.filter(({ en }) => !/\btag\b/.test(en))).toEqual([]);
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

  test('weights of several answers that do not add up, pairs too few, long tags', () => {
    const several: Item = {
      ...(sampleItem.choice(1, 3, [0, 1]) as ChoiceItem),
      scores: { '1-o0': 0.5, '1-o1': 0.25, '1-o2': 0.1 },
    };
    const single = sampleItem.choice(2, 2, [1]) as ChoiceItem;
    const half: Item = { ...single, scores: { '2-o0': 0, '2-o1': 0.5 } };
    const group = 'Kế toán viên trung cấp của các đơn vị sự nghiệp công lập';
    const pairs: Item = { ...sampleItem.match(3, 2), positionGroups: [group, 'a<b'] };
    const { bytes, notes } = writeMoodle([several, half, pairs], images);
    const written = bytes.toString();
    expect([...written.matchAll(/fraction="([^"]+)"/g)].map(([, each]) => each)).toEqual([
      ...['50', '50', '0'],
      ...['0', '100'],
    ]);
    expect(written.match(/<subquestion /g)).toHaveLength(3);
    expect(notes.map(({ number, en }) => [number, en])).toEqual([
      [1, 'Moodle wants the right options to add up to 100 %; they share it equally.'],
      [2, 'Moodle wants the right options to add up to 100 %; they share it equally.'],
      [3, 'Moodle keeps the first 50 characters of a tag.'],
      [3, 'Moodle takes the characters < > ` out of a tag.'],
    ]);
    const back = readMoodle(bytes, 'xuat.xml').items[2]?.draft;
    expect(back?.body).toMatchObject({ kind: 'match', rights: { length: 2 } });
    expect(back?.positionGroups).toEqual([group, 'a<b']);
  });

  test('every number of right options and every weight of its list is one that Moodle takes', () => {
    const list = [
      ...[1, 0.9, 0.8333333, 0.8, 0.75, 0.7, 0.6666667, 0.6, 0.5, 0.4, 0.3333333, 0.3, 0.25, 0.2],
      ...[0.1666667, 0.1428571, 0.125, 0.1111111, 0.1, 0.05, 0],
    ];
    const takes = (fraction: number) =>
      list.some((each) => Math.abs(Math.abs(fraction) - each) < 0.00001);
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 6 }).chain((count) =>
          fc
            .record({
              right: fc.shuffledSubarray([...Array(count).keys()], { minLength: 1 }),
              several: fc.boolean(),
              scores: fc.option(
                fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
                  minLength: count,
                  maxLength: count,
                }),
              ),
            })
            .map((each) => ({ ...each, count })),
        ),
        ({ count, right, several, scores }) => {
          const key = several ? right : right.slice(0, 1);
          const item = {
            ...sampleItem.choice(1, count, key),
            kind: several ? 'multiple' : 'single',
            ...(scores
              ? { scores: Object.fromEntries(scores.map((each, i) => [`1-o${i}`, each])) }
              : {}),
          } as Item;
          const xml = writeMoodle([item], images).bytes.toString();
          const fractions = [...xml.matchAll(/fraction="([^"]+)"/g)].map(
            ([, f]) => Number(f) / 100,
          );
          expect(fractions.every(takes)).toBe(true);
          const won = fractions.filter((each) => each > 0);
          if (several) expect(won.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 2);
          else expect(Math.max(...won)).toBe(1);
        },
      ),
    );
  });
});
