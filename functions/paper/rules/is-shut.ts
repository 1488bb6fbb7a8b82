import type { BankLock } from '../../../shared/paper/bank-lock.ts';
import { lockStanding } from '../../../shared/paper/lock-standing.ts';

/** Whether what a lock holds is frozen: all its shares are with their holders. */
export const isShut = (lock: BankLock): boolean =>
  ['locked', 'opened'].includes(lockStanding(lock));
