import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DrawnQuestion } from '../../../shared/paper/drawn-question.ts';
import type { Item } from '../../../shared/question-bank/item.ts';
import { foldJournal } from '../../../shared/sitting/fold-journal.ts';
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
        expect(gradeAnswers(drawn, items, chosen)).toEqual({
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
        expect(gradeAnswers(drawn, items, chosen)).toEqual({
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
      gradeAnswers(drawn, items, foldJournal(events).chosen);
    expect(grade(choose(0), choose(0, 1), choose(0), choose(0, 2)).correct).toBe(1);
    expect(grade(choose(0, 2), choose(0, 1, 2)).correct).toBe(0);
    expect(grade(choose(0, 2), choose())).toEqual({ correct: 0, total: 1, answered: 0 });
  });

  it('says so where a paper names a question that the bank does not hold', () => {
    expect(() => gradeAnswers([{ itemId: 'lost', optionIds: [] }], [], {})).toThrow(/question 1/);
  });
});
