import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerEvent } from '../../shared/sitting/answer-event.ts';
import { decodeBatch, encodeBatch, momentBound } from './journal-codec.ts';

const at = fc.integer({ min: -momentBound, max: momentBound });
const question = fc.integer({ min: 1, max: 500 });
const options = fc
  .uniqueArray(fc.integer({ min: 0, max: 31 }))
  .map((list) => list.sort((a, b) => a - b));
const event: fc.Arbitrary<AnswerEvent> = fc.oneof(
  fc.record({ kind: fc.constant('choose' as const), question, at, options }),
  fc.record({ kind: fc.constant('flag' as const), question, at, on: fc.boolean() }),
  fc.record({ kind: fc.constant('focus' as const), at, on: fc.boolean() }),
);
const batch = fc.record({
  firstSequence: fc.integer({ min: 1, max: 1_000_000 }),
  receivedAt: at,
  events: fc.array(event, { maxLength: 200 }),
});

describe('the bytes of a journal', () => {
  it('give back every event of every batch', () => {
    fc.assert(
      fc.property(batch, (b) => {
        expect(decodeBatch(encodeBatch(b))).toEqual(b);
      }),
    );
  });

  it('are a batch or nothing, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const decoded = decodeBatch(bytes);
        if (decoded) expect(decodeBatch(encodeBatch(decoded))).toBeDefined();
      }),
    );
  });

  it('are nothing where the end of a batch is cut off', () => {
    const whole = encodeBatch({
      firstSequence: 7,
      receivedAt: 60_000,
      events: [{ kind: 'choose', question: 40, at: 59_000, options: [1] }],
    });
    for (let length = 0; length < whole.length; length++) {
      const cut = decodeBatch(whole.subarray(0, length));
      expect(cut?.events ?? []).toEqual([]);
    }
  });

  it('keep a moment that no clock can mean at the bound instead of refusing the answer', () => {
    const far = { kind: 'focus', at: Number.MAX_SAFE_INTEGER, on: true } as const;
    const decoded = decodeBatch(encodeBatch({ firstSequence: 1, receivedAt: 0, events: [far] }));
    expect(decoded?.events).toEqual([{ ...far, at: momentBound }]);
  });

  it('are at most 8 an event over a whole sitting of 60 questions', () => {
    const events = Array.from({ length: 120 }, (_, i) => ({
      kind: 'choose' as const,
      question: (i % 60) + 1,
      at: i * 30_000,
      options: [i % 4],
    }));
    const bytes = encodeBatch({ firstSequence: 1, receivedAt: 3_600_000, events });
    expect(bytes.length / events.length).toBeLessThanOrEqual(8);
  });
});
