import type { Exam } from '../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';

type SessionState = Exam['sessions'][number];
type SittingEvent = Extract<
  ExamEvent,
  {
    type: 'admissionCodesIssued' | 'evidenceDecided' | 'answerFileAccepted' | 'sessionClosed';
  }
>;

/** A session after one more event of its sittings. */
export function foldSession(
  session: SessionState,
  recorded: { event: SittingEvent; sequence: number; at: number; by: string },
): SessionState {
  const { event, sequence, at, by } = recorded;
  switch (event.type) {
    case 'admissionCodesIssued':
      return { ...session, codesIssuedAt: at };
    case 'evidenceDecided': {
      const decision = { ...event.decision, sequence, at, by };
      return { ...session, decisions: [...(session.decisions ?? []), decision] };
    }
    case 'answerFileAccepted': {
      const file = { ...event.file, sequence, at, by };
      return { ...session, answerFiles: [...(session.answerFiles ?? []), file] };
    }
    case 'sessionClosed': {
      const { submitted, timedOut, absent } = event;
      return { ...session, closed: { at, submitted, timedOut, absent } };
    }
  }
}
