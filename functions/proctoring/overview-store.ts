import * as z from 'zod';
import { keptSummary } from '../../shared/proctoring/room-summary.ts';
import type { Key, Table } from '../platform/table.ts';

/** The figures of all rooms of a session, taken at one moment. */
const keptOverview = z.object({ asOf: z.int(), rooms: z.array(keptSummary) });
export type KeptOverview = z.infer<typeof keptOverview>;

export interface OverviewStore {
  /** The figures taken last, perhaps a moment behind what was just put. */
  kept(examId: string, sessionId: string): Promise<KeptOverview | undefined>;
  /** The figures taken last, and surely these. */
  latest(examId: string, sessionId: string): Promise<KeptOverview | undefined>;
  /** Whether it is this caller's turn to take figures: once in `everyMs`, whoever asks. */
  takeTurn(examId: string, sessionId: string, now: number, everyMs: number): Promise<boolean>;
  /** Keeps figures that were compared with those of `after`; not where others came between. */
  put(
    examId: string,
    sessionId: string,
    overview: KeptOverview,
    after: number | undefined,
  ): Promise<boolean>;
}

const key = (examId: string, sessionId: string, sk: string): Key => ({
  pk: `SESSION#${examId}#${sessionId}`,
  sk,
});

/** Keeps the overview of a session: one row of figures, one small row that says whose turn it is. */
export function overviewStore(table: Table): OverviewStore {
  const read = async (examId: string, sessionId: string, consistent: boolean) => {
    const row = await table.get(key(examId, sessionId, 'OVERVIEW'), consistent);
    return row ? keptOverview.parse(row) : undefined;
  };
  return {
    kept: (examId, sessionId) => read(examId, sessionId, false),
    latest: (examId, sessionId) => read(examId, sessionId, true),
    async takeTurn(examId, sessionId, now, everyMs) {
      return table.put(
        { ...key(examId, sessionId, 'OVERVIEW-TURN'), takenAt: now },
        'attribute_not_exists(pk) OR takenAt <= :before',
        { ':before': now - everyMs },
      );
    },
    put(examId, sessionId, overview, after) {
      const row = { ...key(examId, sessionId, 'OVERVIEW'), ...overview };
      return after === undefined
        ? table.put(row, 'attribute_not_exists(pk)')
        : table.put(row, 'asOf = :after', { ':after': after });
    },
  };
}
