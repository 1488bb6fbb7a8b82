import type { AnswerEvent } from './answer-event.ts';

/** How much text events insert, in UTF-16 units. */
export function insertedText(events: readonly AnswerEvent[]): number {
  return events.reduce((sum, each) => sum + (each.kind === 'write' ? each.text.length : 0), 0);
}
