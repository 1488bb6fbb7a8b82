import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerEvent } from '../../../shared/sitting/answer-event.ts';
import { candidateContract } from '../../../shared/sitting/candidate-contract.ts';
import { acknowledge, batchOf, emptyQueue, lastSequence, record } from './journal-queue.ts';

const step = fc.oneof(
  fc.record({ do: fc.constant('record' as const), question: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ do: fc.constant('send' as const), lost: fc.boolean(), replyLost: fc.boolean() }),
);

describe('the queue of unsaved events', () => {
  it('loses no click and repeats none, whatever requests or replies the network drops', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        let queue = emptyQueue(0);
        const clicked: AnswerEvent[] = [];
        const server: AnswerEvent[] = [];
        const deliver = () => {
          const batch = batchOf(queue);
          if (!batch) return;
          expect(batch.firstSequence).toBeLessThanOrEqual(server.length + 1);
          server.push(...batch.events.slice(server.length - batch.firstSequence + 1));
        };
        for (const s of steps) {
          if (s.do === 'record') {
            const event: AnswerEvent = {
              kind: 'choose',
              question: s.question,
              at: clicked.length,
              options: [0],
            };
            clicked.push(event);
            queue = record(queue, event);
          } else if (!s.lost) {
            deliver();
            if (!s.replyLost) queue = acknowledge(queue, server.length);
          }
        }
        while (batchOf(queue)) {
          deliver();
          queue = acknowledge(queue, server.length);
        }
        expect(server).toEqual(clicked);
      }),
    );
  });

  it('shows nothing as saved that the server has not acknowledged, and forgets nothing on a mad answer', () => {
    let queue = emptyQueue(4);
    queue = record(queue, { kind: 'flag', question: 1, at: 1, on: true });
    for (const mad of [Number.NaN, -1, 3.5, 0]) expect(acknowledge(queue, mad)).toEqual(queue);
    expect(lastSequence(acknowledge(queue, 99))).toBe(5);
  });

  it('sends a long backlog in batches the server accepts', () => {
    let queue = emptyQueue(0);
    for (let i = 0; i < 450; i++) queue = record(queue, { kind: 'focus', at: i, on: true });
    const sizes = [];
    for (let batch = batchOf(queue); batch; batch = batchOf(queue)) {
      sizes.push(batch.events.length);
      queue = acknowledge(queue, batch.firstSequence + batch.events.length - 1);
    }
    expect(sizes).toEqual([200, 200, 50]);
  });

  it('sends a pasted essay in batches the server accepts', () => {
    let queue = emptyQueue(0);
    const text = 'x'.repeat(5000);
    for (let i = 0; i < 10; i++)
      queue = record(queue, { kind: 'write', question: 1, at: i, keep: 5000 * i, drop: 0, text });
    const save = candidateContract.save.body;
    for (let batch = batchOf(queue); batch; batch = batchOf(queue)) {
      expect(save?.safeParse(batch).success).toBe(true);
      queue = acknowledge(queue, batch.firstSequence + batch.events.length - 1);
    }
    expect(queue.acknowledged).toBe(10);
  });
});
