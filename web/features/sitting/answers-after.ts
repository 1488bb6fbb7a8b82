import type { AnswerEvent } from '../../../shared/sitting/answer-event.ts';
import type { Answers } from '../../../shared/sitting/answers.ts';
import { foldJournal } from '../../../shared/sitting/fold-journal.ts';

/** Answers as the events that make them, so that later events can be folded on top. */
function asEvents(answers: Answers): AnswerEvent[] {
  const chosen = Object.entries(answers.chosen).map(
    ([question, options]): AnswerEvent => ({
      kind: 'choose',
      question: Number(question),
      at: 0,
      options,
    }),
  );
  const flagged = answers.flagged.map(
    (question): AnswerEvent => ({ kind: 'flag', question, at: 0, on: true }),
  );
  return [...chosen, ...flagged];
}

/** The answers that events amount to when they follow on answers given before. */
export function answersAfter(base: Answers, events: readonly AnswerEvent[]): Answers {
  return foldJournal([...asEvents(base), ...events]);
}
