import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DrawnQuestion } from '../../../shared/paper/drawn-question.ts';
import type { Item } from '../../../shared/question-bank/item.ts';
import { foldJournal } from '../../../shared/sitting/fold-journal.ts';
import { noAnswers } from '../../../shared/sitting/no-answers.ts';
import { sampleItem } from '../../../test/builders/sample-item.ts';
import { gradeAnswers } from './grade-answers.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
const itemOf = (index: number, options: number, key: readonly number[]): Item => ({
  itemId: `item-${index}`,
  topic: 'Hiến pháp',
  difficulty: 'easy',
  stem: `Câu ${index}`,
  kind: key.length > 1 ? 'multiple' : 'single',
  options: letters.slice(0, options).map((letter) => ({
    optionId: `option-${index}-${letter}`,
    text: letter,
  })),
  key: key.map((place) => `option-${index}-${letters[place]}`),
  source: 'Hiến pháp 2013',
});

/** A paper with its items: each question with its options in some order and its right places. */
const paper = fc
  .array(
    fc.integer({ min: 2, max: 6 }).chain((count) =>
      fc.record({
        order: fc.shuffledSubarray(
          Array.from({ length: count }, (_, i) => i),
          { minLength: count },
        ),
        key: fc.subarray(
          Array.from({ length: count }, (_, i) => i),
          { minLength: 1 },
        ),
      }),
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((questions) => {
    const items = questions.map((q, i) => itemOf(i, q.order.length, q.key));
    const drawn: DrawnQuestion[] = questions.map((q, i) => ({
      itemId: `item-${i}`,
      optionIds: q.order.map((place) => `option-${i}-${letters[place]}`),
    }));
    const right = questions.map((q) => q.key.map((place) => q.order.indexOf(place)));
    return { items, drawn, right };
  });

describe('grading', () => {
  it('gives full marks to the right options wherever the paper put them', () => {
    fc.assert(
      fc.property(paper, ({ items, drawn, right }) => {
        const chosen = Object.fromEntries(right.map((places, i) => [String(i + 1), places]));
        const total = drawn.length;
        expect(gradeAnswers(drawn, items, { ...noAnswers, chosen })).toEqual({
          correct: total,
          total,
          answered: total,
        });
      }),
    );
  });

  it('counts a question exactly when all its right options and no other are chosen', () => {
    const choices = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 7 })), { maxLength: 80 });
    fc.assert(
      fc.property(paper, choices, ({ items, drawn, right }, lists) => {
        const chosen = Object.fromEntries(lists.map((places, i) => [String(i + 1), places]));
        const text = (places: readonly number[] = []) => [...places].sort().join();
        const answered = drawn.filter((_, i) => (lists[i]?.length ?? 0) > 0).length;
        const correct = drawn.filter(
          (_, i) => lists[i] && text(lists[i]) === text(right[i]),
        ).length;
        expect(gradeAnswers(drawn, items, { ...noAnswers, chosen })).toEqual({
          correct,
          total: drawn.length,
          answered,
        });
      }),
    );
  });

  it('does not count an option that was ticked and unticked again', () => {
    const items = [itemOf(0, 4, [0, 2])];
    const drawn = [{ itemId: 'item-0', optionIds: items[0]!.options.map((o) => o.optionId) }];
    const choose = (...options: number[]) =>
      ({ kind: 'choose', question: 1, at: 0, options }) as const;
    const grade = (...events: ReturnType<typeof choose>[]) =>
      gradeAnswers(drawn, items, foldJournal(events));
    expect(grade(choose(0), choose(0, 1), choose(0), choose(0, 2)).correct).toBe(1);
    expect(grade(choose(0, 2), choose(0, 1, 2)).correct).toBe(0);
    expect(grade(choose(0, 2), choose())).toEqual({ correct: 0, total: 1, answered: 0 });
  });

  it('says so where a paper names a question that the bank does not hold', () => {
    expect(() => gradeAnswers([{ itemId: 'lost', optionIds: [] }], [], noAnswers)).toThrow(
      /question 1/,
    );
  });

  it('graded on the set as it stands: ticks taken back count no more (NationalSecurityAgency/skills-service#3247)', () => {
    const all = [sampleItem.choice(1, 5, [1, 3])];
    const drawn = all.map((each) => ({
      itemId: each.itemId,
      optionIds: each.options.map((option) => option.optionId),
    }));
    const toggles = fc.array(fc.nat(4), { maxLength: 30 });
    fc.assert(
      fc.property(toggles, (clicks) => {
        const on = new Set<number>();
        const events = clicks.map((option) => {
          if (!on.delete(option)) on.add(option);
          return { kind: 'choose' as const, question: 1, at: 0, options: [...on] };
        });
        const right = on.size === 2 && on.has(1) && on.has(3);
        expect(gradeAnswers(drawn, all, foldJournal(events)).correct).toBe(right ? 1 : 0);
      }),
    );
  });
});

describe('grading the other kinds', () => {
  const all = [
    sampleItem.order(1, 4),
    sampleItem.match(2, 3, 4),
    sampleItem.numeric(3, 3.14, 0.01),
    sampleItem.text(4, 'Quốc hội', 'QH'),
    sampleItem.trueFalse(5, false),
  ];
  const drawn: DrawnQuestion[] = [
    { itemId: 'item-1', optionIds: ['1-o2', '1-o0', '1-o3', '1-o1'] },
    {
      itemId: 'item-2',
      optionIds: ['2-o1', '2-o2', '2-o0'],
      rightIds: ['2-r3', '2-r0', '2-r2', '2-r1'],
    },
    { itemId: 'item-3', optionIds: [] },
    { itemId: 'item-4', optionIds: [] },
    { itemId: 'item-5', optionIds: ['5-o0', '5-o1'] },
  ];
  const right = {
    chosen: { 5: [1] },
    arranged: { 1: [1, 3, 0, 2], 2: [3, 2, 1] },
    written: { 3: ' 3,15', 4: 'quốc  hội' },
  };

  it('takes the right order, the right pairs, the number and the text', () => {
    expect(gradeAnswers(drawn, all, right)).toEqual({ correct: 5, total: 5, answered: 5 });
  });

  it('is all or nothing: any other order and any other pairs are wrong', () => {
    const places = fc.array(fc.integer({ min: -1, max: 5 }), { maxLength: 6 });
    fc.assert(
      fc.property(places, places, (order, pairs) => {
        const arranged = { 1: order, 2: pairs };
        const points =
          (order.join() === '1,3,0,2' ? 1 : 0) + (/^3,2,1\b/.test(pairs.join()) ? 1 : 0);
        expect(gradeAnswers(drawn, all, { ...noAnswers, arranged }).correct).toBe(points);
      }),
    );
  });

  it('takes an answer of another kind for none', () => {
    const crossed = {
      chosen: { 1: [0, 1, 2, 3], 3: [3], 4: [0] },
      arranged: { 3: [3], 5: [1] },
      written: { 1: '1,3,0,2', 5: 'Sai' },
    };
    expect(gradeAnswers(drawn, all, crossed).correct).toBe(0);
  });

  it('never grades an essay by machine', () => {
    const essay = [{ itemId: 'item-9', optionIds: [] }];
    expect(() => gradeAnswers(essay, [sampleItem.essay(9)], noAnswers)).toThrow(/people/);
  });
});
