import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerEvent } from '../../../shared/sitting/answer-event.ts';
import { foldJournal } from '../../../shared/sitting/fold-journal.ts';
import { longestWriting } from '../../../shared/sitting/writing-limits.ts';
import { splicesBetween } from './splices-between.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const events = (texts: readonly string[]) => {
  let before = '';
  return texts.flatMap((after) => {
    const splices = splicesBetween(before, after);
    before = after.slice(0, longestWriting);
    return splices.map((each) => ({ kind: 'write' as const, question: 1, at: 0, ...each }));
  });
};

describe('the changes of a text', () => {
  it('give back the last word of whatever was typed, deleted and pasted', () => {
    const few = fc.array(fc.constantFrom('a', 'b', '😀', '😁', 'ế'), { maxLength: 9 });
    const typed = fc.array(
      fc.oneof(
        text,
        few.map((each) => each.join('')),
      ),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(typed, (texts) => {
        const made = events(texts);
        for (const each of made) {
          expect(answerEvent.parse(each)).toEqual(each);
          expect(each.text.isWellFormed()).toBe(true);
        }
        expect(foldJournal(made).written[1] ?? '').toBe(texts.at(-1));
      }),
    );
  });

  it('are small for a key press in a long essay, and none where nothing changed', () => {
    const essay = 'Kính gửi: '.repeat(900);
    expect(splicesBetween(essay, `${essay}a`)).toEqual([{ keep: 9000, drop: 0, text: 'a' }]);
    expect(splicesBetween(essay, essay)).toEqual([]);
    expect(splicesBetween('ab', '')).toEqual([{ keep: 0, drop: 2, text: '' }]);
  });

  it('split a long paste into events that the server takes', () => {
    const pasted = 'x'.repeat(longestWriting + 10);
    const made = events(['begin', pasted]);
    expect(made.every((each) => answerEvent.safeParse(each).success)).toBe(true);
    expect(foldJournal(made).written[1]).toHaveLength(longestWriting);
  });
});
