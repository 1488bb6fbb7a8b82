import type { SessionSheet } from '../../../shared/sitting/session-sheet.ts';
import type { Sitting } from '../../../shared/sitting/sitting.ts';
import type { SittingView } from '../../../shared/sitting/sitting-view.ts';
import type { Ticket } from '../../../shared/sitting/ticket.ts';

/** What the candidate is shown of the sitting. */
export function sittingView(
  { ticket, sheet }: { ticket: Ticket; sheet: SessionSheet },
  sitting: Pick<Sitting, 'state' | 'deadlineAt'>,
): SittingView {
  return {
    candidateNumber: ticket.candidateNumber,
    fullName: ticket.fullName,
    birthDate: ticket.birthDate,
    organisationName: sheet.organisationName,
    examName: sheet.examName,
    partTitle: sheet.partTitle,
    roomName: sheet.rooms.find((room) => room.roomId === ticket.roomId)?.name ?? '',
    seat: ticket.seat,
    questionCount: sheet.questionCount,
    minutes: sheet.minutes,
    passPercent: sheet.passPercent,
    startsAt: sheet.startsAt,
    deadlineAt: sitting.deadlineAt,
    state: sitting.state,
    immediateResult: sheet.immediateResult,
    nextStep: sheet.nextStep,
    board: { examId: sheet.examId, sessionId: sheet.sessionId, roomId: ticket.roomId },
  };
}
