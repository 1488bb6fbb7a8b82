import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import type { BankLock } from '../../../shared/paper/bank-lock.ts';

type LockEvent = Extract<
  ExamEvent,
  { type: `${'bank' | 'share' | 'opening'}${string}`; lockId: string }
>;
type LaterEvent = Exclude<LockEvent, { type: 'bankLocked' }>;

/** A lock after one more event of its own. */
function nextLock(lock: BankLock, event: LaterEvent, at: number, by: string): BankLock {
  const withHolder = (name: string, more: Partial<BankLock['holders'][number]>) => ({
    ...lock,
    holders: lock.holders.map((each) => (each.name === name ? { ...each, ...more } : each)),
  });
  switch (event.type) {
    case 'shareShown':
      return lock;
    case 'shareHandedOver':
      return withHolder(event.holder, { handedOverAt: at });
    case 'shareLost':
      return withHolder(event.holder, { lost: { at, by, reason: event.reason } });
    case 'openingRefused':
      return { ...lock, refusals: [...lock.refusals, { at, by, reason: event.reason }] };
    case 'openingBegun':
      return { ...lock, opened: { at, by, holders: event.holders } };
  }
}

/** The locks of a part after one more event: a new lock takes the place of an older one of its use. */
export function foldLock(
  locks: readonly BankLock[],
  { event, at, by }: { event: LockEvent; at: number; by: string },
): BankLock[] {
  if (event.type === 'bankLocked') {
    const { type: _, roundId: __, partId: ___, ...plan } = event;
    return [...locks.filter(({ use }) => use !== plan.use), { ...plan, at, by, refusals: [] }];
  }
  return locks.map((lock) => (lock.lockId === event.lockId ? nextLock(lock, event, at, by) : lock));
}
