import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defined } from '../../../../shared/kernel/defined.ts';
import type { Item } from '../../../../shared/question-bank/item.ts';
import type { DraftOption } from '../../../../shared/question-bank/item-draft.ts';
import { anyWordedItem } from '../../../../test/builders/any-worded-item.ts';
import { sampleItem } from '../../../../test/builders/sample-item.ts';
import { draftOfItem } from '../../rules/draft-of-item.ts';
import type { ForeignDraft } from '../../rules/foreign-draft.ts';
import type { ChoiceItem } from '../shares-of-item.ts';
import { readGift } from './read-gift.ts';
import { writeGift } from './write-gift.ts';

const arrow = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll('->', '→'));
const said = ({ text, rich }: DraftOption) => ({ text, ...defined({ rich }) });

const asTag = (tag: string) =>
  tag.replaceAll('\\', '/').replaceAll('<', '‹').replaceAll('>', '›').replaceAll('`', '‘');

/** What GIFT can say of a question: no English, no pins, no case, no bounds of words. */
function inGift({ topic, difficulty, source, stem, stemRich, ...draft }: ForeignDraft): unknown {
  const { body, language } = draft;
  const positionGroups = draft.positionGroups?.map(asTag);
  const enemyGroup = draft.enemyGroup === undefined ? undefined : asTag(draft.enemyGroup);
  const own = {
    topic,
    difficulty,
    source,
    stem,
    ...defined({ stemRich, positionGroups, enemyGroup, language }),
  };
  switch (body.kind) {
    case 'single':
    case 'multiple':
    case 'trueFalse': {
      const right = body.options.filter((each) => each.correct).length;
      const wrong = body.kind === 'multiple' ? -1 : 0;
      const options = body.options.map((each) => ({
        ...said(each),
        share: Number((each.score ?? (each.correct ? 1 / right : wrong)).toFixed(6)),
      }));
      return { ...own, kind: body.kind, options };
    }
    case 'match':
      return {
        ...own,
        lefts: body.lefts.map((each) =>
          arrow({ ...said(each), right: body.rights[each.right]?.text }),
        ),
        rights: body.rights.map((each) => arrow(each.text)).sort(),
      };
    case 'text':
      return { ...own, accepted: body.key.accepted };
    default:
      return { ...own, kind: body.kind, ...(body.kind === 'numeric' ? { key: body.key } : {}) };
  }
}

test('items written as GIFT and read again are the same up to what is noted', () => {
  fc.assert(
    fc.property(
      fc.array(anyWordedItem({ images: false }), { minLength: 1, maxLength: 4 }),
      (items) => {
        const { bytes, notes } = writeGift(items);
        const bank = readGift(bytes, 'xuat.gift');
        const out = new Set(
          notes.flatMap((note) => (note.kind === 'leftOut' ? [note.number] : [])),
        );
        const kept = items.filter((_, i) => !out.has(i + 1));
        expect(
          bank.items.flatMap((each) => each.notes.filter((n) => n.kind !== 'changed')),
        ).toEqual([]);
        expect(bank.items.map((each) => each.draft && inGift(each.draft))).toEqual(
          kept.map((each) => inGift(draftOfItem(each))),
        );
        for (const [i, item] of items.entries()) {
          const hasEnglish =
            item.stemEn !== undefined ||
            (item.kind !== 'trueFalse' && item.options.some((each) => each.textEn));
          const told = notes.filter((note) => note.number === i + 1).map((note) => note.en);
          if (hasEnglish && !out.has(i + 1)) expect(told.join()).toContain('English');
          expect(out.has(i + 1)).toBe(
            item.kind === 'order' ||
              (item.kind === 'text' && item.key.accepted.some((each) => each.includes('->'))),
          );
        }
      },
    ),
    { numRuns: 120 },
  );
}, 60_000);

describe('what GIFT cannot say is told', () => {
  test('images, shared texts, orders, bounds', () => {
    const image = { type: 'image' as const, media: 'a'.repeat(64), alt: 'Biểu đồ' };
    const items: Item[] = [
      {
        ...sampleItem.numeric(1, 5, 0),
        stemRich: [{ type: 'paragraph', content: ['Xem ', image] }],
      },
      { ...sampleItem.text(2, 'a'), stimulus: { stimulusId: 'doan-1', text: 'Đoạn văn' } },
      sampleItem.order(3, 3),
      sampleItem.essay(4),
    ];
    const { bytes, notes } = writeGift(items);
    expect(notes.map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'lost'],
      [2, 'changed'],
      [3, 'leftOut'],
      [4, 'lost'],
    ]);
    const { items: read } = readGift(bytes, 'x');
    expect(read.map((each) => each.draft?.stem)).toEqual([
      'Xem [hình: Biểu đồ]',
      'Đoạn văn\nCâu 2',
      'Câu 4',
    ]);
  });

  test('weights that Moodle refuses, pairs too few for it, names and tags it would cut', () => {
    const several: Item = {
      ...(sampleItem.choice(1, 4, [0, 1]) as ChoiceItem),
      scores: { '1-o0': 0.55, '1-o1': 0.45, '1-o2': -0.15, '1-o3': 0 },
    };
    const pairs = sampleItem.match(2, 2);
    const named: Item = { ...sampleItem.text(3, 'a'), stem: 'Thẻ <p> là gì?', enemyGroup: '<p>' };
    const { bytes, notes } = writeGift([several, pairs, named]);
    const written = bytes.toString();
    expect([...written.matchAll(/~(%\S+?%)/g)].map(([, percent]) => percent)).toEqual([
      '%50%',
      '%50%',
      '%-14.28571%',
      '%0%',
    ]);
    expect(written.match(/ -> /g)).toHaveLength(3);
    expect(written).toContain('::Thẻ < p> là gì?::');
    expect(written).toContain('[tag:Nhóm loại trừ: ‹p›]');
    expect(notes.map(({ number }) => number)).toEqual([1, 1, 1, 1, 3]);
    const { items } = readGift(bytes, 'x');
    expect(items[1]?.draft?.body).toMatchObject({ kind: 'match', rights: { length: 2 } });
    expect(items[2]?.draft?.stem).toBe('Thẻ <p> là gì?');
  });
});
