import type { Exam, ExamPhase } from '../../../shared/exam/exam.ts';

/** The last moment of a session by its plan: start plus the minutes of its part. */
export function sessionEndsAt(exam: Exam, session: Exam['sessions'][number]): number {
  const minutes = exam.parts.find((part) => part.partId === session.partId)?.minutes ?? 0;
  return session.startsAt + minutes * 60_000;
}

/** Where an exam stands at `now`: its busiest truth first, for lists. */
export function examPhase(exam: Exam, now: number): ExamPhase {
  const sealedParts = new Set(exam.parts.filter((part) => part.seal).map((part) => part.partId));
  const sessions = exam.sessions.filter((session) => sealedParts.has(session.partId));
  if (sessions.some((s) => !s.closed && s.startsAt <= now && now < sessionEndsAt(exam, s)))
    return 'running';
  const last = exam.results.at(-1);
  if (sessions.some((s) => !s.closed && now < s.startsAt)) return 'sealed';
  if (last?.publishedAt !== undefined) return 'published';
  if (sessions.length > 0) return 'closed';
  return 'preparing';
}
