import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choiceKey } from '../../test/builders/choice-key.ts';
import type { Difficulty, Item } from '../question-bank/item.ts';
import { type DrawBank, drawBankOf } from './draw-bank.ts';
import { drawPaper, type Hmac } from './draw-paper.ts';
import { paper } from './paper.ts';
import type { SealedBank } from './sealed-bank.ts';
import { toPaper } from './to-paper.ts';

const hmac: Hmac = (key, message) => createHmac('sha256', key).update(message).digest();
const difficulties: readonly Difficulty[] = ['easy', 'medium', 'hard'];

function itemOf(number: number, topic: string, difficulty: Difficulty, options: number): Item {
  const ids = Array.from({ length: options }, (_, i) => `option-${number}-${i}`);
  return {
    itemId: `item-${number}`,
    topic,
    difficulty,
    stem: `Câu hỏi số ${number}`,
    kind: 'single',
    options: ids.map((optionId, i) => ({ optionId, text: `Nội dung ${number}.${i}` })),
    key: [ids[0]!],
    source: `Điều ${number} Luật mẫu`,
  };
}

function bankOf(cells: { supply: number; count: number; options: number }[], secret: string) {
  let number = 0;
  const items: Item[] = [];
  const blueprint = cells.map(({ supply, count, options }, at) => {
    const topic = `Chủ đề ${Math.floor(at / 3)}`;
    const difficulty = difficulties[at % 3]!;
    for (let i = 0; i < supply; i++) items.push(itemOf(++number, topic, difficulty, options));
    return { topic, difficulty, count };
  });
  const bank: SealedBank = {
    examId: 'exam-1',
    roundId: 'round-1',
    partId: 'general-knowledge',
    paperTitle: 'Kiến thức chung',
    blueprint: { bankId: 'bank-1', cells: blueprint },
    items,
    secret,
    leafKey: '1f'.repeat(32),
  };
  return bank;
}

const cell = fc
  .record({
    supply: fc.integer({ min: 1, max: 12 }),
    take: fc.double({ min: 0, max: 1, noNaN: true }),
    options: fc.integer({ min: 2, max: 6 }),
  })
  .map(({ supply, take, options }) => ({ supply, count: Math.floor(take * supply), options }));
const secret = fc.stringMatching(/^[0-9a-f]{64}$/);
const bank = fc
  .tuple(fc.array(cell, { minLength: 1, maxLength: 9 }), secret)
  .map(([cells, hex]) => bankOf([{ supply: 3, count: 1, options: 4 }, ...cells], hex));
const candidateNumber = fc.stringMatching(/^CC\d{4}$/);

describe('a drawn paper', () => {
  test('takes exactly what each cell of the blueprint says, and no question twice', () => {
    fc.assert(
      fc.property(bank, candidateNumber, (given, number) => {
        const drawn = drawPaper({ bank: drawBankOf(given), candidateNumber: number, hmac });
        expect(new Set(drawn.map((each) => each.itemId)).size).toBe(drawn.length);
        for (const { topic, difficulty, count } of given.blueprint.cells) {
          const inCell = given.items.filter(
            (item) => item.topic === topic && item.difficulty === difficulty,
          );
          const ids = new Set(inCell.map((item) => item.itemId));
          expect(drawn.filter((each) => ids.has(each.itemId))).toHaveLength(count);
        }
      }),
    );
  });

  test('offers every option of its question once', () => {
    fc.assert(
      fc.property(bank, candidateNumber, (given, number) => {
        for (const { itemId, optionIds } of drawPaper({
          bank: drawBankOf(given),
          candidateNumber: number,
          hmac,
        })) {
          const item = given.items.find((each) => each.itemId === itemId)!;
          expect([...optionIds].sort()).toEqual(item.options.map((o) => o.optionId).sort());
        }
      }),
    );
  });

  test('is the same however often and in whatever order of the bank it is drawn', () => {
    fc.assert(
      fc.property(bank, candidateNumber, (given, number) => {
        const shuffled = { ...given, items: [...given.items].reverse() };
        expect(drawPaper({ bank: drawBankOf(shuffled), candidateNumber: number, hmac })).toEqual(
          drawPaper({ bank: drawBankOf(given), candidateNumber: number, hmac }),
        );
      }),
    );
  });

  test('shows nothing but texts and places: no id, key, topic, difficulty or source', () => {
    fc.assert(
      fc.property(bank, candidateNumber, (given, number) => {
        const made = toPaper(
          given,
          drawPaper({ bank: drawBankOf(given), candidateNumber: number, hmac }),
        );
        expect(paper.parse(made)).toEqual(made);
        const text = JSON.stringify(made);
        for (const secretWord of ['item-', 'option-', 'Chủ đề', 'Luật mẫu', '"key"', given.secret])
          expect(text).not.toContain(secretWord);
        for (const name of ['easy', 'medium', 'hard', 'source', 'topic'])
          expect(text).not.toContain(name);
      }),
    );
  });

  test('refuses a bank that cannot fill the blueprint, rather than a shorter paper', () => {
    const short = bankOf([{ supply: 2, count: 3, options: 4 }], 'ab'.repeat(32));
    expect(() => drawPaper({ bank: drawBankOf(short), candidateNumber: 'CC0001', hmac })).toThrow();
  });
});

describe('chance is fair', () => {
  const numbers = Array.from({ length: 4000 }, (_, i) => `CC${String(i + 1).padStart(4, '0')}`);
  const given = bankOf([{ supply: 20, count: 5, options: 4 }], '5a'.repeat(32));
  const papers = numbers.map((number) =>
    drawPaper({ bank: drawBankOf(given), candidateNumber: number, hmac }),
  );
  const chiSquare = (seen: number[], expected: number) =>
    seen.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);

  test('neighbours get different papers', () => {
    expect(new Set(papers.map((each) => JSON.stringify(each))).size).toBe(papers.length);
  });

  test('every question of a cell is drawn equally often', () => {
    const seen = given.items.map(
      (item) => papers.filter((each) => each.some((q) => q.itemId === item.itemId)).length,
    );
    // 19 degrees of freedom: 43.8 is exceeded by chance once in a thousand.
    expect(chiSquare(seen, (numbers.length * 5) / 20)).toBeLessThan(43.8);
  });

  test('every question stands in every place equally often', () => {
    const at = given.items[0]!.itemId;
    const seen = [0, 1, 2, 3, 4].map(
      (place) => papers.filter((each) => each[place]?.itemId === at).length,
    );
    const total = seen.reduce((a, b) => a + b, 0);
    expect(chiSquare(seen, total / 5)).toBeLessThan(18.5);
  });

  test('the right option stands at A, B, C and D equally often', () => {
    const keys = new Set(given.items.flatMap(choiceKey));
    const seen = [0, 1, 2, 3].map((place) =>
      papers.reduce(
        (sum, each) => sum + each.filter((q) => keys.has(q.optionIds[place] ?? '')).length,
        0,
      ),
    );
    expect(chiSquare(seen, (numbers.length * 5) / 4)).toBeLessThan(16.3);
  });

  test('another secret or part gives other papers', () => {
    const other = { ...given, secret: '5b'.repeat(32) };
    const part = { ...given, partId: 'foreign-language' };
    for (const changed of [other, part])
      expect(drawPaper({ bank: drawBankOf(changed), candidateNumber: 'CC0001', hmac })).not.toEqual(
        papers[0],
      );
  });
});

describe('papers drawn long ago', () => {
  // A paper must be drawn again alike for years: what these say may change in no version.
  test('are drawn again to the letter', () => {
    const cells = [
      { supply: 9, count: 4, options: 4 },
      { supply: 7, count: 3, options: 3 },
    ];
    const plain = drawBankOf(bankOf(cells, '3c'.repeat(32)));
    const bound: DrawBank = {
      ...plain,
      items: plain.items.map((item, i) => ({
        ...item,
        ...(i < 3 ? { stimulusId: 'text-1' } : {}),
        ...(i >= 3 && i < 6 ? { enemyGroup: 'alike' } : {}),
      })),
    };
    const texts = [plain, bound].map((bank) =>
      JSON.stringify(
        ['CC0001', 'CC0002'].map((number) => drawPaper({ bank, candidateNumber: number, hmac })),
      ),
    );
    const hashes = texts.map((text) =>
      createHash('sha256').update(text).digest('hex').slice(0, 16),
    );
    expect(hashes).toEqual(['f7a428f5b3c88254', 'c33280f85432544e']);
  });
});
