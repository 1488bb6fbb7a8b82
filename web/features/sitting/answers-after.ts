import type { AnswerEvent } from '../../../shared/sitting/answer-event.ts';
import type { Answers } from '../../../shared/sitting/answers.ts';
import { foldJournal } from '../../../shared/sitting/fold-journal.ts';

/** Answers as the events that make them, so that later events can be folded on top. */
function asEvents(answers: Answers): AnswerEvent[] {
  const each = <T>(
    record: Readonly<Record<string, T>>,
    make: (q: number, value: T) => AnswerEvent,
  ) => Object.entries(record).map(([question, value]) => make(Number(question), value));
  return [
    ...each(answers.chosen, (question, options) => ({ kind: 'choose', question, at: 0, options })),
    ...each(answers.arranged, (question, places) => ({ kind: 'arrange', question, at: 0, places })),
    ...each(answers.written, (question, text) => {
      return { kind: 'write', question, at: 0, keep: 0, drop: 0, text };
    }),
    ...answers.flagged.map((question) => ({ kind: 'flag' as const, question, at: 0, on: true })),
  ];
}

/** The answers that events amount to when they follow on answers given before. */
export function answersAfter(base: Answers, events: readonly AnswerEvent[]): Answers {
  return foldJournal([...asEvents(base), ...events]);
}
