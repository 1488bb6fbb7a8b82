import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Contender, rankPosition, type TieBreak } from './rank-position.ts';

const contender = (
  candidateId: string,
  score: number,
  priority = 0,
  correctInRound1 = 0,
  eligible = true,
): Contender => ({
  candidateId,
  eligible,
  score: score * 10_000,
  priority: priority * 10_000,
  correctInRound1,
});
const nd170: TieBreak[] = ['higherRankingScore', 'higherWrittenScore', 'headDecides'];
const read = (standings: ReturnType<typeof rankPosition>) =>
  Object.fromEntries(
    [...standings].map(([id, { rank, outcome }]) => [id, `${rank ?? '-'} ${outcome}`]),
  );

describe('ranking within the quota of a position (NĐ 170/2025 Điều 10)', () => {
  it('says how many share a total and what told them apart, and nothing where nothing did', () => {
    const ties: TieBreak[] = ['higherRankingScore', 'moreCorrectInRound1'];
    const tie = (contenders: Contender[], chain = ties) =>
      Object.fromEntries(
        [...rankPosition(contenders, 9, chain)].map(([id, each]) => [id, each.tie]),
      );
    const byScore = [contender('an', 75, 5), contender('binh', 80), contender('chi', 60)];
    const shared = { others: 1, by: ['higherRankingScore'] };
    expect(tie(byScore)).toEqual({ an: shared, binh: shared, chi: undefined });
    const byRound1 = { others: 1, by: ['moreCorrectInRound1'] };
    const level = [contender('an', 80, 0, 30), contender('binh', 80, 0, 31)];
    expect(tie(level)).toEqual({ an: byRound1, binh: byRound1 });
    expect(read(rankPosition(level, 9, ties))).toEqual({ binh: '1 selected', an: '2 selected' });
    expect(tie([contender('an', 80), contender('binh', 80)])).toEqual({});
    // What comes after the head's decision is not asked.
    for (const chain of [['headDecides', ...ties], ['higherWrittenScore']] as TieBreak[][])
      expect(read(rankPosition(level, 1, chain))).toEqual({
        an: '1 pendingDecision',
        binh: '1 pendingDecision',
      });
  });

  it('counts how many stand level, and no one who may not be ranked', () => {
    const standings = rankPosition(
      [contender('an', 80), contender('binh', 80), contender('chi', 99, 0, 0, false)],
      1,
      nd170,
    );
    expect([...standings].map(([id, { level }]) => [id, level])).toEqual([
      ...[
        ['an', 2],
        ['binh', 2],
        ['chi', 0],
      ],
    ]);
  });

  it('puts the total first: priority points can overtake a higher score', () => {
    const standings = rankPosition(
      [contender('an', 80), contender('binh', 76, 5), contender('chi', 70)],
      1,
      nd170,
    );
    expect(read(standings)).toEqual({
      binh: '1 selected',
      an: '2 notSelected',
      chi: '3 notSelected',
    });
  });

  it('breaks an equal total by the higher exam score, whoever has the priority', () => {
    const standings = rankPosition([contender('an', 75, 5), contender('binh', 80)], 1, nd170);
    expect(read(standings)).toEqual({ binh: '1 selected', an: '2 notSelected' });
  });

  it('leaves those level at the last place to the head, and nobody else', () => {
    const standings = rankPosition(
      [contender('an', 90), contender('binh', 80), contender('chi', 80), contender('dao', 70)],
      2,
      nd170,
    );
    expect(read(standings)).toEqual({
      an: '1 selected',
      binh: '2 pendingDecision',
      chi: '2 pendingDecision',
      dao: '4 notSelected',
    });
  });

  it('selects all who are level where the quota has room for them', () => {
    const standings = rankPosition(
      [contender('an', 80), contender('binh', 80), contender('chi', 70)],
      2,
      nd170,
    );
    expect(read(standings)).toEqual({ an: '1 selected', binh: '1 selected', chi: '3 notSelected' });
  });

  it('never ranks somebody below the floor, however many places are free', () => {
    const standings = rankPosition([contender('an', 49.9, 7.5, 0, false)], 5, nd170);
    expect(read(standings)).toEqual({ an: '- notSelected' });
  });

  it('uses the round 1 answers where the decree says so (NĐ 116/2024)', () => {
    const people = [contender('an', 80, 0, 40), contender('binh', 80, 0, 45)];
    expect(
      read(rankPosition(people, 1, ['higherRankingScore', 'moreCorrectInRound1', 'headDecides'])),
    ).toEqual({
      binh: '1 selected',
      an: '2 notSelected',
    });
  });

  it('agrees with a naive reading of the article on any field of candidates', () => {
    const anybody = fc.record({
      score: fc.integer({ min: 0, max: 6 }),
      priority: fc.constantFrom(0, 1, 2),
      correctInRound1: fc.integer({ min: 0, max: 3 }),
      eligible: fc.boolean(),
    });
    const ties = fc.constantFrom<TieBreak[]>(
      nd170,
      ['higherRankingScore', 'moreCorrectInRound1', 'headDecides'],
      ['headDecides'],
    );
    fc.assert(
      fc.property(
        fc.array(anybody, { maxLength: 14 }),
        fc.integer({ min: 0, max: 8 }),
        ties,
        (people, quota, chain) => {
          const field = people.map((each, i) => ({ ...each, candidateId: `c${i}` }));
          const better = (a: Contender, b: Contender): number => {
            const total = a.score + a.priority - (b.score + b.priority);
            if (total !== 0) return total;
            for (const tie of chain) {
              if (tie === 'higherRankingScore' && a.score !== b.score) return a.score - b.score;
              if (tie === 'moreCorrectInRound1' && a.correctInRound1 !== b.correctInRound1)
                return a.correctInRound1 - b.correctInRound1;
            }
            return 0;
          };
          const standings = rankPosition(field, quota, chain);
          expect(standings.size).toBe(field.length);
          const eligible = field.filter((each) => each.eligible);
          for (const each of field) {
            const got = standings.get(each.candidateId);
            if (!each.eligible) {
              expect(got).toEqual({ outcome: 'notSelected', level: 0 });
              continue;
            }
            const above = eligible.filter((other) => better(other, each) > 0).length;
            const level = eligible.filter((other) => better(other, each) === 0).length;
            expect(got?.rank).toBe(above + 1);
            const expected =
              above + level <= quota
                ? 'selected'
                : above < quota
                  ? 'pendingDecision'
                  : 'notSelected';
            expect(got?.outcome).toBe(expected);
          }
          expect(
            [...standings.values()].filter((each) => each.outcome === 'selected').length,
          ).toBeLessThanOrEqual(quota);
        },
      ),
    );
  });
});
