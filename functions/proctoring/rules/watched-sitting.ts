import type { WatchedSitting } from '../../../shared/proctoring/room-contract.ts';
import { answeredQuestions } from '../../../shared/sitting/answered-questions.ts';
import { foldJournal } from '../../../shared/sitting/fold-journal.ts';
import type { Sitting } from '../../../shared/sitting/sitting.ts';
import type { Ticket } from '../../../shared/sitting/ticket.ts';

/** One candidate as the invigilator sees them: how many answers, never which. */
export function watchedSitting(
  ticket: Ticket,
  sitting: Sitting,
  questionCount: number,
): WatchedSitting {
  const events = sitting.journal.flatMap((batch) => batch.events);
  const answers = foldJournal(events);
  return {
    sittingId: ticket.sittingId,
    candidateNumber: ticket.candidateNumber,
    fullName: ticket.fullName,
    birthDate: ticket.birthDate,
    seat: ticket.seat,
    state: sitting.state,
    answered: answeredQuestions(answers, questionCount).length,
    flagged: answers.flagged.filter((question) => question <= questionCount).length,
    focusLosses: events.filter((event) => event.kind === 'focus' && !event.on).length,
    ...(sitting.lastContactAt === undefined ? {} : { lastContactAt: sitting.lastContactAt }),
    deadlineAt: sitting.deadlineAt,
    moves: Math.max(0, sitting.epoch - 1),
    released: sitting.released,
  };
}
