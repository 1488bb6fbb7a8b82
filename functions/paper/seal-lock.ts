import { fail, type Result } from '../../shared/kernel/result.ts';
import type { Clock } from '../platform/clock.ts';
import type { Table } from '../platform/table.ts';

/** Holds a part for one sealing at a time. */
export interface SealLock {
  /** Takes or keeps the lock; false where another sealing holds it. */
  hold(): Promise<boolean>;
  release(): Promise<void>;
}

/** A sealing that has not renewed its lock for so long is taken for dead, and may be repeated. */
const holdMs = 60_000;

/**
 * The lock of sealing one part. Two sealings at once would each draw with a secret of their own and
 * overwrite each other's papers; so each asks again before every batch it writes.
 */
export function sealLock(
  deps: { table: Table; clock: Clock },
  place: { readonly examId: string; readonly partId: string },
  holder: string,
): SealLock {
  const key = { pk: `SEALING#${place.examId}#${place.partId}`, sk: 'LOCK' };
  const write = (validUntil: number) => {
    const now = deps.clock.now();
    return deps.table.put(
      { ...key, holder, validUntil },
      'attribute_not_exists(pk) OR holder = :holder OR validUntil < :now',
      { ':holder': holder, ':now': now },
    );
  };
  return {
    hold: () => write(deps.clock.now() + holdMs),
    async release() {
      await write(0);
    },
  };
}

/**
 * Does the work while holding the lock of the part, and lets go of it after. The same order may be
 * delivered twice: each run holds the lock for itself. Problem: conflict (another run holds it).
 */
export async function holdingSealLock(
  deps: { table: Table; clock: Clock; randomBytes(length: number): Uint8Array },
  place: { readonly examId: string; readonly partId: string },
  jobId: string,
  work: (lock: SealLock) => Promise<Result<unknown>>,
): Promise<Result<unknown>> {
  const run = `${jobId}-${Buffer.from(deps.randomBytes(8)).toString('hex')}`;
  const lock = sealLock(deps, place, run);
  if (!(await lock.hold())) return fail('conflict');
  try {
    return await work(lock);
  } finally {
    await lock.release();
  }
}
