import type { Answers } from '../../../shared/sitting/answers.ts';
import { foldJournal } from '../../../shared/sitting/fold-journal.ts';
import type { Sitting } from '../../../shared/sitting/sitting.ts';
import { eventsOf } from './events-of.ts';

/** The answers a sitting amounts to. */
export function answersOf(sitting: Pick<Sitting, 'journal'>): Answers {
  return foldJournal(eventsOf(sitting.journal));
}
