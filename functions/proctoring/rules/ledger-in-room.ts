import type { RoomEntry } from '../../../shared/proctoring/room-contract.ts';
import type { ClockPlan } from '../../../shared/sitting/deadline-of.ts';
import { entryGains } from '../../../shared/sitting/entry-gains.ts';
import type { LedgerEntry } from '../../../shared/sitting/ledger-entry.ts';
import type { Sitting } from '../../../shared/sitting/sitting.ts';
import type { Ticket } from '../../../shared/sitting/ticket.ts';

function stretchOf(entry: LedgerEntry): Partial<RoomEntry> {
  if (entry.kind === 'outage') return { from: entry.from, to: entry.to };
  if (entry.kind !== 'pause') return {};
  const { at, from = at, end } = entry;
  if (!end) return { from };
  return {
    from,
    to: end.runsFrom,
    endedBy: end.by,
    ...(end.reason ? { endReason: end.reason } : {}),
  };
}

/** Whom an entry concerns, in words of the room; undefined where it is a room or candidate elsewhere. */
function whomOf(
  entry: LedgerEntry,
  roomId: string,
  numbers: ReadonlyMap<string, string>,
): Pick<RoomEntry, 'scope' | 'candidateNumber'> | undefined {
  if (entry.kind !== 'suspension' && entry.scope.kind !== 'sitting') {
    const { scope } = entry;
    return scope.kind === 'room' && scope.roomId !== roomId ? undefined : { scope: scope.kind };
  }
  const ids =
    entry.kind === 'suspension'
      ? [entry.sittingId, ...entry.otherSittingIds]
      : entry.scope.kind === 'sitting'
        ? [entry.scope.sittingId]
        : [];
  const candidateNumber = ids.map((id) => numbers.get(id)).find((number) => number !== undefined);
  return candidateNumber === undefined ? undefined : { scope: 'sitting', candidateNumber };
}

/**
 * The entries of the time ledger that concern a room or somebody in it, the latest first, with
 * whom each concerns and what it gave them up to now.
 */
export function ledgerInRoom(
  entries: readonly LedgerEntry[],
  room: {
    readonly roomId: string;
    readonly tickets: readonly Ticket[];
    readonly sittings: readonly Pick<Sitting, 'sittingId' | 'startedAt' | 'endedAt'>[];
  },
  plan: ClockPlan,
  now: number,
): RoomEntry[] {
  const { roomId } = room;
  const numbers = new Map(room.tickets.map((each) => [each.sittingId, each.candidateNumber]));
  const gains = room.sittings.map(({ sittingId, startedAt, endedAt }) =>
    entryGains(entries, { sittingId, roomId, startedAt, endedAt }, plan, now),
  );
  return entries
    .flatMap((entry, i): RoomEntry[] => {
      const whom = whomOf(entry, roomId, numbers);
      if (!whom) return [];
      const given = gains.map((of) => of[i]).filter((gain) => gain !== undefined);
      return [
        {
          sequence: entry.sequence,
          kind: entry.kind,
          at: entry.at,
          by: entry.by,
          reason: entry.reason,
          ...(entry.incident ? { incident: entry.incident } : {}),
          ...whom,
          ...stretchOf(entry),
          sittings: given.length,
          leastGiven: given.length > 0 ? Math.min(...given) : 0,
          mostGiven: given.length > 0 ? Math.max(...given) : 0,
        },
      ];
    })
    .reverse();
}
