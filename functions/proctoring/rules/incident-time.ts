import type { TechnicalIncident } from '../../../shared/proctoring/incident.ts';
import type { AffectedGroup, LinkedEntry } from '../../../shared/proctoring/incident-view.ts';
import type { ClockPlan } from '../../../shared/sitting/deadline-of.ts';
import { entryGains } from '../../../shared/sitting/entry-gains.ts';
import type { LedgerEntry } from '../../../shared/sitting/ledger-entry.ts';

/** A sitting with what an incident's list needs of it. */
export interface PlacedSitting {
  readonly sittingId: string;
  readonly roomId: string;
  readonly roomName: string;
  readonly candidateNumber: string;
  readonly startedAt?: number | undefined;
  readonly endedAt?: number | undefined;
}

const isLinked = (entry: LedgerEntry, incidentId: string) =>
  entry.kind !== 'suspension' && entry.incidentId === incidentId;

/** The entries of a session's ledger that name an incident, in their order. */
export function linkedEntries(
  entries: readonly LedgerEntry[],
  incidentId: string,
  nameOf: (subject: string) => string,
): LinkedEntry[] {
  return entries.flatMap((entry): LinkedEntry[] => {
    if (entry.kind === 'suspension' || !isLinked(entry, incidentId)) return [];
    const { sequence, kind, at, reason } = entry;
    const common = { sequence, kind, at, reason, by: nameOf(entry.by) };
    if (entry.kind === 'grant') return [{ ...common, minutes: entry.minutes }];
    if (entry.kind === 'outage') return [{ ...common, from: entry.from, to: entry.to }];
    const from = entry.from ?? entry.at;
    return [{ ...common, from, ...(entry.end ? { to: entry.end.runsFrom } : {}) }];
  });
}

function isInScope({ scope, roomId }: TechnicalIncident, sitting: PlacedSitting): boolean {
  // A whole session is named by its scope; who of it was given time is named below.
  if (scope.kind === 'session') return false;
  if (scope.kind === 'room') return sitting.roomId === roomId;
  return scope.candidates.some((each) => each.sittingId === sitting.sittingId);
}

/**
 * Whom a technical incident affected, and what the ledger's entries linked to it gave each of them,
 * exactly as `entryGains` reckons it. Grouped by room and by what was given, the most first.
 */
export function affectedBy(
  incident: TechnicalIncident,
  entries: readonly LedgerEntry[],
  sittings: readonly PlacedSitting[],
  plan: ClockPlan,
  now: number,
): AffectedGroup[] {
  const linked = entries.map((entry) => isLinked(entry, incident.incidentId));
  const anyLinked = linked.includes(true);
  const found = sittings.flatMap((sitting) => {
    const gains = anyLinked
      ? entryGains(entries, sitting, plan, now).filter((_, i) => linked[i])
      : [];
    const given = gains.filter((gain) => gain !== undefined);
    if (given.length === 0 && !isInScope(incident, sitting)) return [];
    return [{ ...sitting, given: given.reduce((sum, gain) => sum + gain, 0) }];
  });
  const groups = Map.groupBy(found, ({ roomName, given }) => `${given} ${roomName}`);
  return [...groups.values()]
    .flatMap((members) => {
      const [first] = members;
      if (!first) return [];
      const candidateNumbers = members.map((each) => each.candidateNumber).sort();
      return [{ roomName: first.roomName, given: first.given, candidateNumbers }];
    })
    .sort((a, b) => a.roomName.localeCompare(b.roomName, 'vi') || b.given - a.given);
}
