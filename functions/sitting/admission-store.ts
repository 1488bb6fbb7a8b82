import * as z from 'zod';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { hmacSha256 } from '../platform/crypto.ts';
import type { Key, Table } from '../platform/table.ts';
import { eachOf } from './each-of.ts';
import { normaliseCode, normaliseNumber } from './rules/normalise-admission.ts';

/** So many wrong tries for one candidate number in so long a time, and no more. */
export const triesLimit = 10;
export const triesWindowMs = 5 * 60_000;

export interface Admissions {
  /**
   * Counts a try for the candidate number before it is made, so that guesses sent at once count
   * too. Problem: too-many-tries, with the seconds to wait.
   */
  reserveTry(candidateNumber: string, now: number): Promise<Result<null>>;
  /** Takes back the count of a try that turned out right. */
  giveBackTry(candidateNumber: string): Promise<void>;
  /** The sitting that a number and code admit to, if the code is the one in force. */
  admittedTo(candidateNumber: string, code: string): Promise<string | undefined>;
  setAdmissionCodes(
    codes: readonly { sittingId: string; candidateNumber: string; code: string }[],
  ): Promise<void>;
}

const admissionRow = z.object({ sittingId: z.string() });
const ticketRow = z.object({ c: z.string().optional() });
const triesRow = z.object({ t: z.int() });

/** Admission codes as keyed hashes: the table alone tells neither a code nor a candidate number. */
export function admissionStore(table: Table, pepper: Uint8Array): Admissions {
  const hashOf = (text: string) => Buffer.from(hmacSha256(pepper, text)).toString('hex');
  const codeHash = (number: string, code: string) =>
    hashOf(`code|${normaliseNumber(number)}|${normaliseCode(code)}`);
  const triesKey = (number: string): Key => ({
    pk: `TRIES#${hashOf(`number|${normaliseNumber(number)}`)}`,
    sk: 'WINDOW',
  });
  const ticketKey = (sittingId: string): Key => ({ pk: `SITTING#${sittingId}`, sk: 'TICKET' });

  return {
    async reserveTry(number, now) {
      const key = triesKey(number);
      const values = { ':one': 1, ':since': now - triesWindowMs };
      const counted = () =>
        table.update(key, {
          UpdateExpression: 'ADD n :one',
          ConditionExpression: 't > :since AND n < :limit',
          ExpressionAttributeValues: { ...values, ':limit': triesLimit },
        });
      const opened = () =>
        table.update(key, {
          UpdateExpression: 'SET n = :one, t = :now',
          ConditionExpression: 'attribute_not_exists(t) OR t <= :since',
          ExpressionAttributeValues: { ...values, ':now': now },
        });
      // Counted once more at the end: another try may have opened the window in between.
      if ((await counted()) || (await opened()) || (await counted())) return ok(null);
      const row = await table.get(key);
      const openedAt = row ? triesRow.parse(row).t : now;
      const seconds = Math.max(1, Math.ceil((openedAt + triesWindowMs - now) / 1000));
      return fail('too-many-tries', { values: { seconds } });
    },

    async giveBackTry(number) {
      await table.update(triesKey(number), {
        UpdateExpression: 'ADD n :back',
        ConditionExpression: 'n > :zero',
        ExpressionAttributeValues: { ':back': -1, ':zero': 0 },
      });
    },

    async admittedTo(number, code) {
      const hash = codeHash(number, code);
      const found = await table.get({ pk: `ADMISSION#${hash}`, sk: 'CODE' });
      if (!found) return undefined;
      const { sittingId } = admissionRow.parse(found);
      const ticket = await table.get(ticketKey(sittingId));
      return ticket && ticketRow.parse(ticket).c === hash ? sittingId : undefined;
    },

    async setAdmissionCodes(codes) {
      await table.batchPut(
        codes.map(({ sittingId, candidateNumber, code }) => ({
          pk: `ADMISSION#${codeHash(candidateNumber, code)}`,
          sk: 'CODE',
          sittingId,
        })),
      );
      // Only now, by naming the new hash on the ticket, does the new code replace the old one.
      await eachOf(codes, 16, ({ sittingId, candidateNumber, code }) =>
        table.update(ticketKey(sittingId), {
          UpdateExpression: 'SET c = :hash',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: { ':hash': codeHash(candidateNumber, code) },
        }),
      );
    },
  };
}
