import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markChanges } from '../../functions/proctoring/rules/mark-changes.ts';
import type { SessionOverview } from '../../shared/proctoring/overview-contract.ts';
import { roomCounts } from '../../shared/proctoring/room-counts.ts';
import type { KeptSummary, RoomSummary } from '../../shared/proctoring/room-summary.ts';
import { mergeOverview } from '../../web/features/proctoring/overview/merge-overview.ts';

const room = (roomId: string, answered: number, silent: number): RoomSummary => ({
  roomId,
  roomName: roomId,
  candidates: 40,
  counts: roomCounts([]),
  answered,
  silent,
  leftScreen: 0,
  moving: 0,
  calling: 0,
  endsAt: 0,
});
const figures = fc.record({ answered: fc.nat(3), silent: fc.nat(2) });
const taken = fc.tuple(figures, figures, figures);

test('whoever looks now and then, at answers that lag, ends with the figures as they are', () => {
  fc.assert(
    fc.property(
      fc.array(taken, { minLength: 1, maxLength: 12 }),
      fc.array(fc.record({ after: fc.nat(11), lag: fc.nat(3) }), { maxLength: 12 }),
      (times, looks) => {
        const history: { asOf: number; rooms: KeptSummary[] }[] = [];
        let seen: SessionOverview | undefined;
        const look = (kept: { asOf: number; rooms: KeptSummary[] }) => {
          const since = seen?.asOf ?? 0;
          const rooms = kept.rooms
            .filter((each) => each.changedAt > since)
            .map(({ changedAt: _, ...summary }) => summary);
          const names = { examName: '', sessionName: '', partTitle: '' };
          const facts = { now: 0, questionCount: 60, startsAt: 0, endsAt: 0, ...names };
          seen = mergeOverview(seen, { ...facts, asOf: kept.asOf, rooms });
        };
        times.forEach((rooms, i) => {
          const fresh = rooms.map(({ answered, silent }, n) => room(`room-${n}`, answered, silent));
          const asOf = i + 1;
          history.push({ asOf, rooms: markChanges(fresh, history.at(-1)?.rooms ?? [], asOf) });
          for (const { after, lag } of looks) {
            const kept = history[Math.max(0, i - lag)];
            if (after === i && kept) look(kept);
          }
        });
        const last = history.at(-1)!;
        look(last);
        expect(seen?.rooms).toEqual(last.rooms.map(({ changedAt: _, ...summary }) => summary));
      },
    ),
    { numRuns: 500 },
  );
});
