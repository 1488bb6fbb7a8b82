import type { AnswerEvent } from './answer-event.ts';

/** An event about the page itself: it changes no answer and no flag. */
export type PageEvent = Extract<AnswerEvent, { kind: 'focus' | 'kiosk' }>;

export function isAboutPage(event: AnswerEvent): event is PageEvent {
  return event.kind === 'focus' || event.kind === 'kiosk';
}
