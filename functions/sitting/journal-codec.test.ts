import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerEvent } from '../../shared/sitting/answer-event.ts';
import { longestWriting } from '../../shared/sitting/writing-limits.ts';
import { decodeBatch, encodeBatch, momentBound } from './journal-codec.ts';

const at = fc.integer({ min: -momentBound, max: momentBound });
const question = fc.integer({ min: 1, max: 500 });
const options = fc
  .uniqueArray(fc.integer({ min: 0, max: 31 }))
  .map((list) => list.sort((a, b) => a - b));
const event: fc.Arbitrary<AnswerEvent> = fc.oneof(
  fc.record({ kind: fc.constant('choose' as const), question, at, options }),
  fc.record({ kind: fc.constant('flag' as const), question, at, on: fc.boolean() }),
  fc.record({
    kind: fc.constant('arrange' as const),
    question,
    at,
    places: fc.array(fc.integer({ min: -1, max: 31 }), { maxLength: 32 }),
  }),
  fc.record({
    kind: fc.constant('write' as const),
    question,
    at,
    keep: fc.nat(longestWriting),
    drop: fc.nat(longestWriting),
    text: fc.string({ unit: 'binary', maxLength: 60 }),
  }),
  fc.record({ kind: fc.constant('focus' as const), at, on: fc.boolean() }),
  fc.record({
    kind: fc.constant('kiosk' as const),
    at,
    act: fc.constantFrom('copy' as const, 'print' as const, 'menu' as const, 'fullScreen' as const),
  }),
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

  it('keep half a surrogate pair and every Vietnamese letter, in two bytes a letter', () => {
    const text = 'Độc lập – Tự do – Hạnh phúc \ud83d';
    const write = { kind: 'write', question: 3, at: 1, keep: 0, drop: 0, text } as const;
    const bytes = encodeBatch({ firstSequence: 1, receivedAt: 0, events: [write] });
    expect(decodeBatch(bytes)?.events).toEqual([write]);
    expect(bytes.length).toBeLessThan(2 * text.length);
  });

  it('that were stored before there was anything to arrange or write still say the same', () => {
    const stored = '29f69cee02a001b08bee020aa201a006090003c80107e807d00f0200';
    expect(decodeBatch(Buffer.from(stored, 'hex'))).toEqual({
      firstSequence: 41,
      receivedAt: 3_000_123,
      events: [
        { kind: 'choose', question: 40, at: 2_999_000, options: [1, 3] },
        { kind: 'flag', question: 40, at: 2_999_400, on: true },
        { kind: 'flag', question: 2, at: 2_999_400, on: false },
        { kind: 'focus', at: 2_999_500, on: false },
        { kind: 'focus', at: 3_000_000, on: true },
        { kind: 'choose', question: 500, at: 3_000_001, options: [] },
      ],
    });
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
