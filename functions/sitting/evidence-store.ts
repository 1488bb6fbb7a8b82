import * as z from 'zod';
import type { JournalBatch } from '../../shared/sitting/answer-event.ts';
import { sha256Hex } from '../platform/crypto.ts';
import type { Table } from '../platform/table.ts';
import { openBatch, storedBatch } from './head-row.ts';

/** Events the server refused, kept for people to look at. They never count towards an answer. */
export interface Evidence {
  /** The problem the browser was told. */
  readonly code: string;
  /** Which workstation sent it. */
  readonly epoch: number;
  readonly batch: JournalBatch;
}

/** More refused batches than this are no candidate's doing; the rest is told but not kept. */
export const evidenceLimit = 100;

const row = z.object({ c: z.string(), e: z.int(), j: z.instanceof(Uint8Array) });

export interface EvidenceStore {
  /** Keeps refused events; `batch.receivedAt` is the server's clock. The same batch is kept once. */
  keep(sittingId: string, evidence: Evidence): Promise<void>;
  /** What was refused, oldest first, with arrivals counted from `startsAt`. */
  evidence(sittingId: string, startsAt: number): Promise<Evidence[]>;
}

export function evidenceStore(table: Table): EvidenceStore {
  const partition = (sittingId: string) => `SITTING#${sittingId}`;
  const rowsOf = (sittingId: string) =>
    table.query({
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :evidence)',
      ExpressionAttributeValues: { ':pk': partition(sittingId), ':evidence': 'EVIDENCE#' },
      ConsistentRead: true,
    });
  return {
    async keep(sittingId, { code, epoch, batch }) {
      const timeless = storedBatch({ ...batch, receivedAt: 0 });
      const id = sha256Hex(Buffer.concat([Buffer.from(`${code}|${epoch}|`), timeless])).slice(
        0,
        16,
      );
      if ((await rowsOf(sittingId)).length >= evidenceLimit) return;
      // A browser sends a refused batch again, even twice at once; the first time says it all.
      await table.put(
        {
          pk: partition(sittingId),
          sk: `EVIDENCE#${id}`,
          c: code,
          e: epoch,
          j: storedBatch(batch),
        },
        'attribute_not_exists(pk)',
      );
    },
    async evidence(sittingId, startsAt) {
      return (await rowsOf(sittingId))
        .map((each): Evidence => {
          const { c, e, j } = row.parse(each);
          return { code: c, epoch: e, batch: openBatch(j, startsAt) };
        })
        .sort((a, b) => a.batch.receivedAt - b.batch.receivedAt);
    },
  };
}
