import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleItem } from '../../test/builders/sample-item.ts';
import { tidyTopic, topicsAbove } from '../question-bank/topic-path.ts';
import { cellName, cellOf } from './cell-of.ts';
import { drawItemOf } from './draw-item.ts';
import { drawPaper } from './draw-paper.ts';

const part = fc.constantFrom('Luật', 'Nghĩa vụ', 'TCP/IP', 'Đạo đức');
const topic = fc.array(part, { minLength: 1, maxLength: 3 }).map((path) => path.join(' / '));
const difficulty = fc.constantFrom('easy' as const, 'hard' as const);
const cell = fc.record({ topic, difficulty });

describe('the cell a question is drawn for', () => {
  it('is the deepest above it of its difficulty, and with plain topics exactly its own', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), cell, (cells, question) => {
        const found = cellOf(cells)(question);
        const above = cells.filter(
          (each) =>
            each.difficulty === question.difficulty &&
            (each.topic === question.topic || question.topic.startsWith(`${each.topic} / `)),
        );
        const deepest = above.toSorted((a, b) => b.topic.length - a.topic.length)[0];
        expect(found).toBe(deepest && cellName(deepest));
      }),
    );
  });

  it('a topic is tidied once and for all, and lies under all its beginnings', () => {
    expect(tidyTopic('  Luật  /  Nghĩa   vụ / ')).toBe('Luật / Nghĩa vụ');
    expect(tidyTopic('Mạng TCP/IP')).toBe('Mạng TCP/IP');
    expect(topicsAbove('A / B / C')).toEqual(['A', 'A / B', 'A / B / C']);
    fc.assert(fc.property(topic, (given) => tidyTopic(tidyTopic(given)) === tidyTopic(given)));
  });

  it('papers take the counts of nested cells, and nothing of a cell of none', () => {
    const items = Array.from({ length: 30 }, (_, i) => ({
      ...sampleItem.choice(i, 4, [0]),
      topic: ['Luật', 'Luật / Nghĩa vụ', 'Luật / Quyền'][i % 3] ?? '',
    }));
    const cells = [
      { topic: 'Luật', difficulty: 'easy' as const, count: 7 },
      { topic: 'Luật / Nghĩa vụ', difficulty: 'easy' as const, count: 3 },
      { topic: 'Luật / Quyền', difficulty: 'easy' as const, count: 0 },
    ];
    const bank = {
      partId: 'p',
      blueprint: { bankId: 'bank-1', cells },
      items: items.map(drawItemOf),
      secret: 'ab'.repeat(32),
    };
    const hmac = (key: Uint8Array, message: string) =>
      new Uint8Array(createHmac('sha256', key).update(message).digest());
    for (let i = 0; i < 50; i++) {
      const drawn = drawPaper({ bank, candidateNumber: `CC${i}`, hmac });
      const topics = drawn.map(({ itemId }) => items.find((each) => each.itemId === itemId)?.topic);
      expect(topics.filter((each) => each === 'Luật')).toHaveLength(7);
      expect(topics.filter((each) => each === 'Luật / Nghĩa vụ')).toHaveLength(3);
      expect(topics).not.toContain('Luật / Quyền');
    }
  });
});
