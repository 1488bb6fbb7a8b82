import { expect, it } from 'vitest';
import type { AnswerEvent } from '../../../shared/sitting/answer-event.ts';
import { sameEvent } from './same-event.ts';

const events: AnswerEvent[] = [
  { kind: 'choose', question: 1, at: 0, options: [] },
  { kind: 'choose', question: 1, at: 0, options: [0] },
  { kind: 'choose', question: 1, at: 0, options: [0, 2] },
  { kind: 'choose', question: 1, at: 0, options: [12] },
  { kind: 'choose', question: 1, at: 0, options: [1, 2] },
  { kind: 'choose', question: 2, at: 0, options: [0] },
  { kind: 'arrange', question: 1, at: 0, places: [0, 2] },
  { kind: 'arrange', question: 1, at: 0, places: [2, 0] },
  { kind: 'arrange', question: 2, at: 0, places: [0, 2] },
  { kind: 'arrange', question: 1, at: 0, places: [1, 2] },
  { kind: 'arrange', question: 1, at: 0, places: [12] },
  { kind: 'flag', question: 1, at: 0, on: true },
  { kind: 'flag', question: 1, at: 0, on: false },
  { kind: 'flag', question: 2, at: 0, on: true },
  { kind: 'write', question: 1, at: 0, keep: 0, drop: 0, text: 'a' },
  { kind: 'write', question: 2, at: 0, keep: 0, drop: 0, text: 'a' },
  { kind: 'write', question: 1, at: 0, keep: 1, drop: 0, text: 'a' },
  { kind: 'write', question: 1, at: 0, keep: 0, drop: 1, text: 'a' },
  { kind: 'write', question: 1, at: 0, keep: 0, drop: 0, text: 'b' },
  { kind: 'focus', at: 0, on: true },
  { kind: 'kiosk', at: 0, act: 'copy' },
  { kind: 'kiosk', at: 0, act: 'print' },
  { kind: 'focus', at: 0, on: false },
];

it('events are the same only where they do the same, whatever their time', () => {
  for (const [i, a] of events.entries())
    for (const [j, b] of events.entries()) expect(sameEvent(a, { ...b, at: 9 })).toBe(i === j);
});

it('a choice is a set: neither order nor repetition matter, up to the last option', () => {
  const choose = (...options: number[]): AnswerEvent => ({ ...events[1]!, options }) as AnswerEvent;
  expect(sameEvent(choose(10, 2, 1), choose(1, 2, 10))).toBe(true);
  expect(sameEvent(choose(2, 10, 2), choose(10, 2))).toBe(true);
});
