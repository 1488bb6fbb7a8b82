import { describe, expect, it } from 'vitest';
import { sampleItem } from '../../test/builders/sample-item.ts';
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
};
const blocks = () => (block: number) => new Uint8Array(32).fill(block + 7);

describe('a paper with every kind of question', () => {
  const made = toPaper(
    bank,
    items.map((item) => drawOptions(item, blocks)),
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

describe('marking by people', () => {
  it('is needed where a chosen cell of the bank holds an essay, and only there', () => {
    expect(needsMarking(bank)).toBe(true);
    expect(needsMarking({ ...bank, items: items.slice(0, 5) })).toBe(false);
    const cells = [{ topic: 'Văn bản', difficulty: 'easy' as const, count: 0 }];
    expect(needsMarking({ ...bank, blueprint: { bankId: 'bank', cells } })).toBe(false);
  });
});
