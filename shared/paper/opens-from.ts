import type { Exam } from '../exam/exam.ts';
import type { Instant } from '../kernel/instant.ts';
import type { BankLock } from './bank-lock.ts';

const hour = 3_600_000;

/**
 * The first moment at which a lock may be opened: its hours before the part's first session (paper
 * data is loaded within 24 hours before it, TT 6/2020 Điều 20). Undefined without a session.
 */
export function opensFrom(
  exam: Pick<Exam, 'sessions'>,
  partId: string,
  lock: Pick<BankLock, 'opensHoursBefore'>,
): Instant | undefined {
  const starts = exam.sessions
    .filter((session) => session.partId === partId)
    .map(({ startsAt }) => startsAt);
  return starts.length > 0 ? Math.min(...starts) - lock.opensHoursBefore * hour : undefined;
}
