import type { WatchedSitting } from '../../../shared/proctoring/room-contract.ts';
import { answeredQuestions } from '../../../shared/sitting/answered-questions.ts';
import { hasEnded } from '../../../shared/sitting/has-ended.ts';
import type { SittingProgress } from '../../../shared/sitting/sitting-progress.ts';
import type { Ticket } from '../../../shared/sitting/ticket.ts';
import { type Asked, workstationOf } from './workstation-of.ts';

/** One candidate as the invigilator sees them: how many answers, never which. */
export function watchedSitting(
  ticket: Ticket,
  sitting: SittingProgress,
  questionCount: number,
  asked?: Asked,
): WatchedSitting {
  const { answers } = sitting;
  const workstation = workstationOf(sitting, asked);
  return {
    sittingId: ticket.sittingId,
    candidateNumber: ticket.candidateNumber,
    fullName: ticket.fullName,
    birthDate: ticket.birthDate,
    seat: ticket.seat,
    state: sitting.state,
    answered: answeredQuestions(answers, questionCount).length,
    flagged: answers.flagged.filter((question) => question <= questionCount).length,
    focusLosses: sitting.focusLosses,
    kiosk: sitting.kiosk,
    ...(workstation ? { workstation } : {}),
    ...(sitting.lastContactAt === undefined ? {} : { lastContactAt: sitting.lastContactAt }),
    deadlineAt: sitting.deadlineAt,
    ...(sitting.stoppedSince === undefined ? {} : { stoppedSince: sitting.stoppedSince }),
    moves: Math.max(0, sitting.epoch - 1),
    released: sitting.released,
    ...(sitting.helpSince === undefined || hasEnded(sitting.state)
      ? {}
      : { helpSince: sitting.helpSince }),
  };
}
