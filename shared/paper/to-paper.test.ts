import { describe, expect, it } from 'vitest';
import { sampleItem } from '../../test/builders/sample-item.ts';
import { drawItemOf } from './draw-item.ts';
import { drawOptions } from './draw-options.ts';
import { needsMarking } from './needs-marking.ts';
import { paper } from './paper.ts';
import type { SealedBank } from './sealed-bank.ts';
import { toPaper } from './to-paper.ts';

const items = [
  sampleItem.order(1, 4),
  sampleItem.match(2, 3, 4),
  sampleItem.numeric(3, 1945, 2),
  sampleItem.text(4, 'Quốc hội'),
  sampleItem.trueFalse(5, true),
  sampleItem.essay(6),
];
const bank: SealedBank = {
  examId: 'exam',
  roundId: 'round',
  partId: 'part',
  paperTitle: 'Đề',
  blueprint: { bankId: 'bank', cells: [{ topic: 'Văn bản', difficulty: 'easy', count: 6 }] },
  items,
  secret: '5a'.repeat(32),
  leafKey: '1f'.repeat(32),
};
const blocks = () => (block: number) => new Uint8Array(32).fill(block + 7);

it('a text in which case matters says so, and only that; English and rich words come along where there are any', () => {
  const text = sampleItem.text(4, 'Quốc hội');
  if (text.kind !== 'text') throw new Error('no text');
  const strict = { ...text, itemId: 'strict', key: { ...text.key, caseSensitive: true } };
  const choice = {
    ...sampleItem.trueFalse(5, true),
    stemEn: 'True?',
    options: sampleItem
      .trueFalse(5, true)
      .options.map((option, i) => ({ ...option, textEn: i === 0 ? 'True' : '' })),
  };
  const own = { ...bank, items: [text, strict, choice] };
  const [loose, exact, english] = toPaper(
    own,
    own.items.map((item) => drawOptions(drawItemOf(item), blocks)),
  ).questions;
  expect(loose).not.toHaveProperty('caseSensitive');
  expect(loose).not.toHaveProperty('rights');
  expect(exact).toMatchObject({ caseSensitive: true });
  expect(english).toMatchObject({ stemEn: 'True?' });
  expect(english?.options.map(({ text, textEn }) => [text, textEn])).toEqual(
    choice.options.map(({ text, textEn }) => [text, textEn || undefined]),
  );
  expect(Object.keys(english?.options[1] ?? {})).toEqual(['text']);
});

describe('a paper with every kind of question', () => {
  const made = toPaper(
    bank,
    items.map((item) => drawOptions(drawItemOf(item), blocks)),
  );

  it('says how to answer and nothing of the key', () => {
    expect(paper.parse(made)).toEqual(made);
    expect(made.questions.map((each) => each.kind)).toEqual(items.map((item) => item.kind));
    expect(made.questions[1]?.rights).toHaveLength(4);
    expect(made.questions[5]).toMatchObject({ options: [], minWords: 100 });
    const text = JSON.stringify(made);
    for (const word of ['1945', 'Quốc hội', 'tolerance', 'accepted', 'key', '1-o', '2-r'])
      expect(text).not.toContain(word);
  });
});

describe('a paper with images, formulas and a shared text', () => {
  const hash = (digit: string) => digit.repeat(64);
  const shows = (media: string) => [
    { type: 'paragraph' as const, content: [{ type: 'image' as const, media, alt: 'Hình' }] },
  ];
  const image = { type: 'image/png' as const, base64: 'AAAA' };
  const media = { [hash('a')]: image, [hash('b')]: image, [hash('c')]: image, [hash('d')]: image };
  const stimulus = { stimulusId: 'shared-1', text: 'Đoạn văn', rich: shows(hash('b')) };
  const match = sampleItem.match(2, 2);
  const rich = [
    { ...sampleItem.choice(1, 2, [0]), stemRich: shows(hash('a')), stemEnRich: shows(hash('a')) },
    { ...match, rights: match.rights.map((each) => ({ ...each, rich: shows(hash('c')) })) },
    { ...sampleItem.numeric(3, 1, 0), stimulus },
    { ...sampleItem.numeric(4, 2, 0), stimulus },
    sampleItem.numeric(5, 3, 0),
  ];
  const draw = (of: typeof items) => of.map((item) => drawOptions(drawItemOf(item), blocks));

  it('carries each image of its own questions once, and no other', () => {
    const made = toPaper({ ...bank, items: rich }, draw(rich), media);
    expect(paper.parse(made)).toEqual(made);
    expect(Object.keys(made.media ?? {})).toEqual([hash('a'), hash('c'), hash('b')]);
    const one = toPaper({ ...bank, items: rich }, draw(rich.slice(0, 1)), media);
    expect(Object.keys(one.media ?? {})).toEqual([hash('a')]);
    expect(one).not.toHaveProperty('stimuli');
  });

  it('says a shared text once, and which questions are about it, without its id', () => {
    const made = toPaper({ ...bank, items: rich }, draw(rich), media);
    expect(made.stimuli).toEqual([{ text: 'Đoạn văn', rich: shows(hash('b')) }]);
    expect(made.questions.map((each) => each.stimulus)).toEqual([
      undefined,
      undefined,
      0,
      0,
      undefined,
    ]);
    expect(JSON.stringify(made)).not.toContain('shared-1');
  });

  it('cannot be made where an image is missing', () => {
    expect(() => toPaper({ ...bank, items: rich }, draw(rich), {})).toThrow('missing');
  });

  it('has no media at all where nothing shows an image', () => {
    expect(toPaper(bank, draw(items))).not.toHaveProperty('media');
  });
});

describe('marking by people', () => {
  it('is needed where a chosen cell of the bank holds an essay, and only there', () => {
    expect(needsMarking(bank)).toBe(true);
    expect(needsMarking({ ...bank, items: items.slice(0, 5) })).toBe(false);
    const cells = [{ topic: 'Văn bản', difficulty: 'easy' as const, count: 0 }];
    expect(needsMarking({ ...bank, blueprint: { bankId: 'bank', cells } })).toBe(false);
  });
});
