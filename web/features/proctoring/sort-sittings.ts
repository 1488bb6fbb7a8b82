import { compareVietnameseNames } from '../../../shared/kernel/vietnamese-name-order.ts';
import type { WatchedSitting } from '../../../shared/proctoring/room-contract.ts';
import { countedStates } from '../../../shared/proctoring/room-counts.ts';
import { seatWarnings } from './seat-warnings.ts';

export const sortColumns = ['seat', 'number', 'name', 'state', 'progress', 'warnings'] as const;
export type SortColumn = (typeof sortColumns)[number];

const stateRank = (sitting: WatchedSitting) =>
  sitting.state === 'paused' ? 2 : countedStates.indexOf(sitting.state);

/** Candidates in the order of a column; the seat decides between equals. Names by given name. */
export function sortSittings(
  sittings: readonly WatchedSitting[],
  column: SortColumn,
  descending: boolean,
  now: number,
): readonly WatchedSitting[] {
  const worth = (sitting: WatchedSitting) => {
    const warnings = seatWarnings(sitting, now);
    return (warnings.silentForMs ?? 0) + warnings.focusLosses * 60_000;
  };
  const compare: Record<SortColumn, (a: WatchedSitting, b: WatchedSitting) => number> = {
    seat: (a, b) => a.seat - b.seat,
    number: (a, b) => a.candidateNumber.localeCompare(b.candidateNumber),
    name: (a, b) => compareVietnameseNames(a.fullName, b.fullName),
    state: (a, b) => stateRank(a) - stateRank(b),
    progress: (a, b) => a.answered - b.answered,
    warnings: (a, b) => worth(a) - worth(b),
  };
  const sign = descending ? -1 : 1;
  return sittings.toSorted((a, b) => sign * compare[column](a, b) || a.seat - b.seat);
}
