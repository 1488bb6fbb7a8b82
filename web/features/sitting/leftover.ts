import { isAboutPage } from '../../../shared/sitting/about-page.ts';
import type { Entry } from './journal-queue.ts';

/** What a page that lost the sitting, or came too late, still held: for the candidate to read. */
export interface Leftover {
  /** Questions with an answer or flag that the server does not hold, ascending. */
  readonly questions: readonly number[];
  /** Whether the server has it all as evidence by now. */
  readonly delivered: boolean;
}

/**
 * What is left over of unsent events, of which those up to `surrendered` are evidence by now, and
 * of what earlier turns set aside and nobody has taken yet.
 */
export function leftoverOf(
  unsent: readonly Entry[],
  surrendered: number,
  setAside: readonly Entry[],
): Leftover | undefined {
  const questions = [...setAside, ...unsent].flatMap(({ event }) =>
    isAboutPage(event) ? [] : [event.question],
  );
  if (questions.length === 0) return undefined;
  return {
    questions: [...new Set(questions)].sort((a, b) => a - b),
    delivered: setAside.length === 0 && unsent.every((entry) => entry.sequence <= surrendered),
  };
}
