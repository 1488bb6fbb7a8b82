import type { AnswerEvent } from './answer-event.ts';

/** An event that says something about an answer: not a flag, not the focus of the page. */
export type AnsweringEvent = Extract<AnswerEvent, { kind: 'choose' | 'arrange' | 'write' }>;

export function isAnswering(event: AnswerEvent): event is AnsweringEvent {
  return event.kind === 'choose' || event.kind === 'arrange' || event.kind === 'write';
}
