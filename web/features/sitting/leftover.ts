import type { Entry } from './journal-queue.ts';

/** What a page that lost the sitting, or came too late, still held: for the candidate to read. */
export interface Leftover {
  /** Questions with an answer or flag that the server does not hold, ascending. */
  readonly questions: readonly number[];
  /** Whether the server has it all as evidence by now. */
  readonly delivered: boolean;
}

/** What is left over of unsent events, of which those up to `surrendered` are evidence by now. */
export function leftoverOf(entries: readonly Entry[], surrendered: number): Leftover | undefined {
  const questions = entries.flatMap(({ event }) =>
    event.kind === 'focus' ? [] : [event.question],
  );
  if (questions.length === 0) return undefined;
  return {
    questions: [...new Set(questions)].sort((a, b) => a - b),
    delivered: entries.every((entry) => entry.sequence <= surrendered),
  };
}
