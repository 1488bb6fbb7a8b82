import type { WatchedSitting } from '../../../shared/proctoring/room-contract.ts';
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
  const { chosen, flagged } = foldJournal(events);
  const inPaper = (question: number | string) => Number(question) <= questionCount;
  return {
    sittingId: ticket.sittingId,
    candidateNumber: ticket.candidateNumber,
    fullName: ticket.fullName,
    birthDate: ticket.birthDate,
    seat: ticket.seat,
    state: sitting.state,
    answered: Object.keys(chosen).filter(inPaper).length,
    flagged: flagged.filter(inPaper).length,
    focusLosses: events.filter((event) => event.kind === 'focus' && !event.on).length,
    ...(sitting.lastContactAt === undefined ? {} : { lastContactAt: sitting.lastContactAt }),
    deadlineAt: sitting.deadlineAt,
    moves: Math.max(0, sitting.epoch - 1),
    released: sitting.released,
  };
}
