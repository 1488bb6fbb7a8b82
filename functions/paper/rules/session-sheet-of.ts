import type { Exam } from '../../../shared/exam/exam.ts';
import type { SessionSheet } from '../../../shared/sitting/session-sheet.ts';
import type { Ticket } from '../../../shared/sitting/ticket.ts';
import type { ReadyPart } from './check-readiness.ts';
import { lateLimit } from './late-limit.ts';
import { lockdownOfSession } from './lockdown-of-session.ts';
import { nextStep } from './next-step.ts';

/** The sheet of a session: what all its sittings share, copied from the exam as it is sealed. */
export function sessionSheetOf(input: {
  readonly exam: Exam;
  readonly ready: ReadyPart;
  readonly session: Exam['sessions'][number];
  /** Tickets of this session. */
  readonly tickets: readonly Ticket[];
  readonly organisationName: string;
  readonly sealedSessionKey: string;
  readonly sealedAnswerSecret: string;
}): SessionSheet {
  const { exam, ready, session, tickets, organisationName, sealedSessionKey, sealedAnswerSecret } =
    input;
  const { part, round, rule } = ready;
  const { ruleSet } = exam;
  const lockdown = lockdownOfSession(exam, session);
  return {
    examId: exam.examId,
    sessionId: session.sessionId,
    roundId: part.roundId,
    partId: part.partId,
    organisationName,
    examName: exam.name,
    sessionName: session.name,
    partTitle: rule.title.vi,
    startsAt: session.startsAt,
    minutes: part.minutes,
    questionCount: part.questionCount,
    passPercent: rule.passPercent.value,
    clock: ruleSet.clock.value,
    lateLimitMinutes: lateLimit(ruleSet.lateAdmission, part.minutes),
    ...(session.checkIn ? { checkIn: session.checkIn } : {}),
    immediateResult: round.immediateResult.value,
    nextStep: nextStep(ruleSet, part.roundId, part.partId),
    rooms: exam.rooms
      .filter((room) => session.roomIds.includes(room.roomId))
      .map((room) => ({
        roomId: room.roomId,
        name: room.name,
        seats: room.seats,
        sittingIds: tickets
          .filter((ticket) => ticket.roomId === room.roomId)
          .toSorted((a, b) => a.seat - b.seat)
          .map((ticket) => ticket.sittingId),
      })),
    ...(lockdown ? { lockdown } : {}),
    sealedSessionKey,
    sealedAnswerSecret,
  };
}
