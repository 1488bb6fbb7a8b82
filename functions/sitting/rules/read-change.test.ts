import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sittingWith } from '../../../test/builders/any-sitting.ts';
import { applyChange } from '../../../test/builders/apply-change.ts';
import { messageChange } from './message-change.ts';
import { readChange } from './read-change.ts';

const number = fc.nat(9);
const step = fc.oneof(
  fc.record({ kind: fc.constant('sent' as const), number: fc.integer({ min: 1, max: 9 }) }),
  fc.record({
    kind: fc.constant('read' as const),
    latest: number,
    seen: fc.array(fc.integer({ min: 1, max: 9 })),
  }),
);

describe('what a sitting knows of its messages', () => {
  it('only grows, whoever says what in whatever order; nothing is read that was not fetched', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30, size: 'max' }), (steps) => {
        let sitting = sittingWith();
        let [messages, delivered] = [0, 0];
        const seen = new Set<number>();
        for (const each of steps) {
          const change =
            each.kind === 'sent' ? messageChange(each.number) : readChange(sitting, each);
          sitting = (change && applyChange(sitting, change)) ?? sitting;
          if (each.kind === 'sent') messages = Math.max(messages, each.number);
          else {
            delivered = Math.max(delivered, each.latest);
            for (const number of each.seen) if (number <= delivered) seen.add(number);
          }
          expect([sitting.messages ?? 0, sitting.delivered ?? 0]).toEqual([messages, delivered]);
          expect(sitting.seen ?? []).toEqual([...seen].sort());
        }
      }),
    );
  });

  it('of two pages that speak at once the second is decided anew', () => {
    const before = sittingWith({ delivered: 4 });
    const [one, two] = [
      readChange(before, { latest: 6, seen: [] }),
      readChange(before, { latest: 4, seen: [4] }),
    ];
    const after = applyChange(before, one!);
    expect(applyChange(after!, two!)).toBeUndefined();
    const again = applyChange(after!, readChange(after!, { latest: 4, seen: [4] })!);
    expect(again).toMatchObject({ delivered: 6, seen: [4] });
  });
});
