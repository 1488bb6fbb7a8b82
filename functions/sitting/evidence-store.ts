import * as z from 'zod';
import type { KeptEvidence } from '../../shared/sitting/kept-evidence.ts';
import { sha256Hex } from '../platform/crypto.ts';
import type { Table } from '../platform/table.ts';
import { headKey, openBatch, storedBatch } from './head-row.ts';

/** Events the server refused, to be kept for people to look at and decide. */
export type Evidence = Pick<KeptEvidence, 'code' | 'epoch' | 'batch'>;

/** The code of what a technician carried to the console. */
export const answerFileCode = 'answer-file';

/** More refused batches than this are no candidate's doing; the rest is told but not kept. */
export const evidenceLimit = 100;

const prefix = 'EVIDENCE#';
const row = z.object({ sk: z.string(), c: z.string(), e: z.int(), j: z.instanceof(Uint8Array) });

export interface EvidenceStore {
  /**
   * Keeps refused events; `batch.receivedAt` is the server's clock. The same batch is kept once,
   * and never changed. Answers its name; undefined where a browser has sent more than is kept.
   */
  keep(sittingId: string, evidence: Evidence): Promise<string | undefined>;
  /** What was refused, oldest first, with arrivals counted from `startsAt`. Throws where a row was changed. */
  evidence(sittingId: string, startsAt: number): Promise<KeptEvidence[]>;
}

/** The name of evidence: whatever way and however often it is sent, and without its arrival. */
function nameOf({ code, epoch, batch }: Evidence): string {
  const timeless = storedBatch({ ...batch, receivedAt: 0 });
  return sha256Hex(Buffer.concat([Buffer.from(`${code}|${epoch}|`), timeless])).slice(0, 16);
}

export function evidenceStore(table: Table): EvidenceStore {
  const partition = (sittingId: string) => `SITTING#${sittingId}`;
  const rowsOf = async (sittingId: string) =>
    (
      await table.query({
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :evidence)',
        ExpressionAttributeValues: { ':pk': partition(sittingId), ':evidence': prefix },
        ConsistentRead: true,
      })
    ).map((each) => row.parse(each));

  /** The head says that there is something to look for, so that nobody else need be asked. */
  const mark = (sittingId: string) =>
    table.update(
      headKey(sittingId),
      {
        UpdateExpression: 'SET w = :yes',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':yes': true },
      },
      'changed',
    );

  return {
    async keep(sittingId, evidence) {
      const { code, epoch, batch } = evidence;
      const name = nameOf(evidence);
      const held = await rowsOf(sittingId);
      if (held.some((each) => each.sk === prefix + name)) return name;
      // A file is carried and handed in by people: it is kept in any case.
      if (held.length >= evidenceLimit && code !== answerFileCode) return undefined;
      // Marked first: a break in between leaves a mark too many, never evidence that nobody sees.
      if (held.length === 0) await mark(sittingId);
      // A browser sends a refused batch again, even twice at once; the first time says it all.
      await table.put(
        {
          pk: partition(sittingId),
          sk: prefix + name,
          c: code,
          e: epoch,
          j: storedBatch(batch),
        },
        'attribute_not_exists(pk)',
      );
      return name;
    },
    async evidence(sittingId, startsAt) {
      return (await rowsOf(sittingId))
        .map(({ sk, c, e, j }): KeptEvidence => {
          const kept = { code: c, epoch: e, batch: openBatch(j, startsAt) };
          const evidenceId = sk.slice(prefix.length);
          // A decision names what it was about: it must still be that.
          if (nameOf(kept) !== evidenceId) throw new Error('kept evidence was changed');
          return { evidenceId, ...kept };
        })
        .sort((a, b) => a.batch.receivedAt - b.batch.receivedAt);
    },
  };
}
