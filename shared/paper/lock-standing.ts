import type { BankLock } from './bank-lock.ts';

/** Where a lock stands: shares still being handed over, locked, beyond opening, or opened. */
export function lockStanding(lock: BankLock): 'handingOver' | 'locked' | 'dead' | 'opened' {
  if (lock.opened) return 'opened';
  if (lock.holders.filter(({ lost }) => !lost).length < lock.threshold) return 'dead';
  return lock.holders.every(({ handedOverAt }) => handedOverAt !== undefined)
    ? 'locked'
    : 'handingOver';
}
