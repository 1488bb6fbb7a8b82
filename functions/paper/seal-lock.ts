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
