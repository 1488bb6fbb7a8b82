import type { AnswerEvent, JournalBatch } from '../../../shared/sitting/answer-event.ts';

/** The events of a journal, in the order of the candidate's sequence numbers. */
export function eventsOf(journal: readonly JournalBatch[]): AnswerEvent[] {
  return journal.flatMap((batch) => batch.events);
}
