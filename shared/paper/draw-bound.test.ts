import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellName } from './cell-of.ts';
import type { DrawBank } from './draw-bank.ts';
import type { DrawItem } from './draw-item.ts';
import { drawPaper, type Hmac } from './draw-paper.ts';
import { unitsOf } from './draw-unit.ts';

const hmac: Hmac = (key, message) => createHmac('sha256', key).update(message).digest();
const topics = ['Hiến pháp', 'Văn thư'];

/** Items of two cells, some about one text, some enemies, some for one group of positions only. */
const anItem = (number: number): fc.Arbitrary<DrawItem> =>
  fc
    .record({
      topic: fc.constantFrom(...topics),
      text: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 2 }),
      enemy: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 2 }),
      group: fc.option(fc.constantFrom('Kế toán', 'Tư pháp'), { freq: 4 }),
    })
    .map(({ topic, text, enemy, group }) => ({
      itemId: `item-${String(number).padStart(2, '0')}`,
      kind: 'numeric',
      topic,
      difficulty: 'easy',
      choices: [],
      ...(text === null ? {} : { stimulusId: `text-${text}` }),
      ...(enemy === null ? {} : { enemyGroup: `enemy-${enemy}` }),
      ...(group === null ? {} : { positionGroups: [group] }),
    }));
const anyBank: fc.Arbitrary<DrawBank> = fc
  .tuple(
    fc
      .integer({ min: 1, max: 11 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => anItem(i)))),
    fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })),
    fc.stringMatching(/^[0-9a-f]{64}$/),
  )
  .map(([items, counts, secret]) => ({
    partId: 'general-knowledge',
    secret,
    items,
    blueprint: {
      bankId: 'bank-1',
      cells: topics.map((topic, i) => ({
        topic,
        difficulty: 'easy' as const,
        count: counts[i] ?? 0,
      })),
    },
  }));
const group = fc.constantFrom(undefined, 'Kế toán');

const mayHave = (item: DrawItem, positionGroup: string | undefined) =>
  !item.positionGroups || item.positionGroups.includes(positionGroup ?? '');

/** What a paper must be, said without regard to how it is found. */
function isPaper(bank: DrawBank, chosen: readonly DrawItem[], positionGroup?: string): boolean {
  const counts = new Map<string, number>();
  for (const item of chosen) counts.set(cellName(item), (counts.get(cellName(item)) ?? 0) + 1);
  const enemies = chosen.flatMap(({ enemyGroup }) => enemyGroup ?? []);
  const whole = unitsOf(bank.items).every(({ items }) => {
    const inside = items.filter((item) => chosen.includes(item)).length;
    return inside === 0 || inside === items.length;
  });
  return (
    bank.blueprint.cells.every((cell) => (counts.get(cellName(cell)) ?? 0) === cell.count) &&
    new Set(enemies).size === enemies.length &&
    whole &&
    chosen.every((item) => mayHave(item, positionGroup))
  );
}

/** All choices of items, for banks small enough. */
function* choices(items: readonly DrawItem[]): Generator<DrawItem[]> {
  for (let bits = 0; bits < 2 ** items.length; bits++)
    yield items.filter((_, i) => (bits >> i) % 2 === 1);
}

describe('papers from questions that hang together or exclude one another', () => {
  it('are papers whenever there can be one, and are refused only when there is none', () => {
    fc.assert(
      fc.property(anyBank, group, fc.stringMatching(/^CC\d{4}$/), (bank, positionGroup, number) => {
        const possible = [...choices(bank.items)].some((each) =>
          isPaper(bank, each, positionGroup),
        );
        const draw = () => drawPaper({ bank, candidateNumber: number, positionGroup, hmac });
        if (!possible) {
          expect(draw).toThrow();
          return;
        }
        const drawn = draw();
        const chosen = drawn.map(({ itemId }) => bank.items.find((i) => i.itemId === itemId)!);
        expect(new Set(chosen).size).toBe(drawn.length);
        expect(isPaper(bank, chosen, positionGroup)).toBe(true);
        // The questions of a text stand next to one another.
        for (const { items } of unitsOf(chosen)) {
          const places = items.map((item) => chosen.indexOf(item));
          expect(Math.max(...places) - Math.min(...places)).toBe(items.length - 1);
        }
        expect(draw()).toEqual(drawn);
        const turned = { ...bank, items: bank.items.toReversed() };
        expect(
          drawPaper({ bank: turned, candidateNumber: number, positionGroup, hmac }).map(
            ({ itemId }) => itemId,
          ).length,
        ).toBe(drawn.length);
      }),
      { numRuns: 400 },
    );
  });

  it('hold what stands in every paper, counted in its cell', () => {
    fc.assert(
      fc.property(anyBank, fc.nat(), (bank, pick) => {
        const fixed = bank.items[pick % bank.items.length]!;
        const fixing = {
          ...bank,
          blueprint: { ...bank.blueprint, fixedItems: [fixed.itemId] },
        };
        const possible = [...choices(bank.items)].some(
          (each) => each.includes(fixed) && isPaper(bank, each),
        );
        const draw = () => drawPaper({ bank: fixing, candidateNumber: 'CC0001', hmac });
        if (!possible) {
          expect(draw).toThrow();
          return;
        }
        const ids = draw().map(({ itemId }) => itemId);
        expect(ids).toContain(fixed.itemId);
        expect(
          isPaper(
            bank,
            bank.items.filter(({ itemId }) => ids.includes(itemId)),
          ),
        ).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('use a question in no more sessions than the blueprint allows, evenly', () => {
    const items = Array.from(
      { length: 60 },
      (_, i): DrawItem => ({
        itemId: `item-${i}`,
        kind: 'numeric',
        topic: 'Văn thư',
        difficulty: 'easy',
        choices: [],
      }),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 5 }),
        fc.integer({ min: 1, max: 3 }),
        fc.stringMatching(/^[0-9a-f]{64}$/),
        (count, most, secret) => {
          const sessions = Array.from({ length: count }, (_, i) => `ca-${i}`);
          const bank: DrawBank = {
            partId: 'p',
            secret,
            items,
            sessions,
            blueprint: {
              bankId: 'b',
              cells: [{ topic: 'Văn thư', difficulty: 'easy', count: 10 }],
              sessionsPerItem: most,
            },
          };
          const seen = new Map<string, Set<string>>();
          for (const sessionId of sessions)
            for (let i = 0; i < 60; i++) {
              const candidateNumber = `${sessionId}-${i}`;
              for (const { itemId } of drawPaper({ bank, candidateNumber, sessionId, hmac }))
                seen.set(itemId, (seen.get(itemId) ?? new Set()).add(sessionId));
            }
          expect(Math.max(...[...seen.values()].map((own) => own.size))).toBe(
            Math.min(most, count),
          );
          if (most >= count) return;
          const perSession = sessions.map(
            (each) => [...seen.values()].filter((own) => own.has(each)).length,
          );
          expect(Math.max(...perSession) - Math.min(...perSession)).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('give every possible paper the same chance where only enemies stand in the way (chi-square)', () => {
    const bank: DrawBank = {
      partId: 'p',
      secret: 'ab'.repeat(32),
      items: Array.from({ length: 6 }, (_, i) => ({
        itemId: `item-${i}`,
        kind: 'numeric' as const,
        topic: 'Văn thư',
        difficulty: 'easy' as const,
        choices: [],
        enemyGroup: `pair-${i % 3}`,
      })),
      blueprint: {
        bankId: 'b',
        cells: [{ topic: 'Văn thư', difficulty: 'easy', count: 3 }],
      },
    };
    const seen = new Map<string, number>();
    const papers = 4_000;
    for (let i = 0; i < papers; i++) {
      const ids = drawPaper({ bank, candidateNumber: `CC${i}`, hmac }).map(({ itemId }) => itemId);
      const name = ids.sort().join();
      seen.set(name, (seen.get(name) ?? 0) + 1);
    }
    expect(seen.size).toBe(8);
    const expected = papers / 8;
    const chi = [...seen.values()].reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
    // 7 degrees of freedom: 24.3 is exceeded by chance once in a thousand.
    expect(chi).toBeLessThan(24.3);
  });
});
