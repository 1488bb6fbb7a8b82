import type { Exam } from '../../shared/exam/exam.ts';
import type { SessionSheet } from '../../shared/sitting/session-sheet.ts';
import type { Clock } from '../platform/clock.ts';
import type { Sittings } from '../sitting/sittings.ts';
import type { KeptOverview, OverviewStore } from './overview-store.ts';
import { markChanges } from './rules/mark-changes.ts';
import { summariseRoom } from './rules/summarise-room.ts';

export interface FiguresDeps {
  readonly sittings: Pick<Sittings, 'progress'>;
  readonly exams: { load(examId: string): Promise<Exam | undefined> };
  readonly overviews: OverviewStore;
  readonly clock: Clock;
}

/** Figures are taken anew at most once in so many milliseconds, however many people look. */
export const freshMs = 1000;

/**
 * The figures of a session's rooms. Whoever asks first after they have grown old reads every
 * sitting's head and keeps what it adds up to; everybody else reads that one row. See decision 28.
 */
export async function sessionFigures(
  deps: FiguresDeps,
  sheet: SessionSheet,
): Promise<KeptOverview> {
  const { overviews, clock } = deps;
  const { examId, sessionId } = sheet;
  const now = clock.now();
  const kept = await overviews.kept(examId, sessionId);
  if (kept && now - kept.asOf < freshMs) return kept;
  const mine = await overviews.takeTurn(examId, sessionId, now, freshMs);
  if (kept && !mine) return kept;

  const base = await overviews.latest(examId, sessionId);
  const exam = await deps.exams.load(examId);
  const ledger = exam?.sessions.find((each) => each.sessionId === sessionId)?.ledger ?? [];
  const summaries = await Promise.all(
    sheet.rooms.map(async (room) => {
      const heads = await deps.sittings.progress(room.sittingIds, 'eventual');
      return summariseRoom(sheet, room, heads, ledger, now);
    }),
  );
  // A clock behind the one that took the last figures must not seem to go back.
  const asOf = Math.max(now, (base?.asOf ?? 0) + 1);
  const fresh = { asOf, rooms: markChanges(summaries, base?.rooms ?? [], asOf) };
  const held = await overviews.put(examId, sessionId, fresh, base?.asOf);
  return held ? fresh : ((await overviews.latest(examId, sessionId)) ?? fresh);
}
