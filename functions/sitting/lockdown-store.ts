import type { LockdownRefusal, SittingLockdown } from '../../shared/lockdown/sitting-lockdown.ts';
import type { Table } from '../platform/table.ts';
import { eachOf } from './each-of.ts';
import { headKey } from './head-row.ts';

/** So many refused attempts are counted; a browser may try without end. */
export const refusalsCounted = 200;

export interface LockdownStore {
  /** Counts a refused attempt and remembers it as the last one. */
  noteRefusal(sittingId: string, refusal: Omit<LockdownRefusal, 'count'>): Promise<void>;
  /** Lets sittings be taken up whatever their workstations are. */
  waive(
    sittingIds: readonly string[],
    what: keyof NonNullable<SittingLockdown['waived']>,
  ): Promise<void>;
}

const flag = { seb: 'us', network: 'un' } as const;

/** What heads remember of workstations beside what a sign-in writes. */
export function lockdownStore(table: Table): LockdownStore {
  return {
    async noteRefusal(sittingId, { code, at, seen }) {
      await table.update(
        headKey(sittingId),
        {
          UpdateExpression: `SET fc = :code, fa = :at${seen === undefined ? ' REMOVE fx' : ', fx = :seen'} ADD fn :one`,
          ConditionExpression: 'attribute_exists(pk) AND (attribute_not_exists(fn) OR fn < :most)',
          ExpressionAttributeValues: {
            ':code': code,
            ':at': at,
            ':one': 1,
            ':most': refusalsCounted,
            ...(seen === undefined ? {} : { ':seen': seen }),
          },
        },
        'changed',
      );
    },
    async waive(sittingIds, what) {
      await eachOf(sittingIds, 16, async (sittingId) => {
        await table.update(
          headKey(sittingId),
          {
            UpdateExpression: `SET ${flag[what]} = :yes`,
            ConditionExpression: 'attribute_exists(pk)',
            ExpressionAttributeValues: { ':yes': true },
          },
          'changed',
        );
      });
    },
  };
}
