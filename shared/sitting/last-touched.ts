import { isAboutPage } from './about-page.ts';
import type { AnswerEvent } from './answer-event.ts';

/**
 * The one thing an event changes: the answer or the flag of a question, as a short name; undefined
 * where it changes neither.
 */
export function touchedBy(event: AnswerEvent): string | undefined {
  if (isAboutPage(event)) return undefined;
  return `${event.kind === 'flag' ? 'flag' : 'answer'}${event.question}`;
}

/** For each answer and flag the number of the last event that changed it, counted from 1. */
export function lastTouched(events: readonly AnswerEvent[]): Record<string, number> {
  const last: Record<string, number> = {};
  events.forEach((event, i) => {
    const touched = touchedBy(event);
    if (touched !== undefined) last[touched] = i + 1;
  });
  return last;
}
