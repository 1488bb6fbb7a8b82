import type { Exam } from '../../../shared/exam/exam.ts';

export type SessionState = 'planned' | 'seated' | 'sealed' | 'ready' | 'closed';

/** How far a session is: planned, seated, papers sealed, codes issued, closed. */
export function sessionState(exam: Exam, session: Exam['sessions'][number]): SessionState {
  const part = exam.parts.find((each) => each.partId === session.partId);
  if (session.closed) return 'closed';
  if (part?.seal) return session.codesIssuedAt === undefined ? 'sealed' : 'ready';
  return part?.seating ? 'seated' : 'planned';
}
