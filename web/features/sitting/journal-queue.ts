import type { AnswerEvent } from '../../../shared/sitting/answer-event.ts';
import { insertedText } from '../../../shared/sitting/inserted-text.ts';
import { longestBatchText } from '../../../shared/sitting/writing-limits.ts';

/** An event with the number this browser gave it. */
export interface Entry {
  readonly sequence: number;
  readonly event: AnswerEvent;
}

/** Events the server has not acknowledged, numbered without a gap after the last it has. */
export interface Queue {
  readonly acknowledged: number;
  readonly entries: readonly Entry[];
}

/** The contract's limit of events in one batch. */
const largestBatch = 200;

export function emptyQueue(acknowledged: number): Queue {
  return { acknowledged, entries: [] };
}

/** The number of the last event recorded, sent or not. */
export function lastSequence(queue: Queue): number {
  return queue.acknowledged + queue.entries.length;
}

/** Adds an event under the next number. */
export function record(queue: Queue, event: AnswerEvent): Queue {
  const entry = { sequence: lastSequence(queue) + 1, event };
  return { ...queue, entries: [...queue.entries, entry] };
}

/** As many events as one batch may hold, by number and by length of text. */
function sendable(entries: readonly Entry[]): AnswerEvent[] {
  const events: AnswerEvent[] = [];
  let text = 0;
  for (const { event } of entries.slice(0, largestBatch)) {
    text += insertedText([event]);
    if (text > longestBatchText) break;
    events.push(event);
  }
  return events;
}

/** What to send now, from the first unacknowledged event on; undefined when all is saved. */
export function batchOf(
  queue: Queue,
): { firstSequence: number; events: AnswerEvent[] } | undefined {
  const first = queue.entries[0];
  if (!first) return undefined;
  return { firstSequence: first.sequence, events: sendable(queue.entries) };
}

/** Drops what the server says it holds. Never goes back, and never past what was recorded here. */
export function acknowledge(queue: Queue, upTo: number): Queue {
  if (!Number.isInteger(upTo)) return queue;
  const acknowledged = Math.max(queue.acknowledged, Math.min(upTo, lastSequence(queue)));
  return {
    acknowledged,
    entries: queue.entries.filter((entry) => entry.sequence > acknowledged),
  };
}
