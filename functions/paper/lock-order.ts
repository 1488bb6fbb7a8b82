import { id } from '../../shared/kernel/id.ts';
import { lockWish } from '../../shared/paper/lock-contract.ts';

/** What a locking is asked to do: travels to the job as its upload. */
export const lockOrder = lockWish.extend({ lockId: id });
