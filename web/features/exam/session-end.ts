import type { Exam } from '../../../shared/exam/exam.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';

/** When a session ends by its plan: start plus the minutes of its part. */
export function sessionEnd(
  exam: Pick<Exam, 'parts'>,
  session: { readonly partId: string; readonly startsAt: Instant },
): Instant {
  const minutes = exam.parts.find((part) => part.partId === session.partId)?.minutes ?? 0;
  return session.startsAt + minutes * 60_000;
}
