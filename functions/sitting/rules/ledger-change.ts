import type { ClockPlan } from '../../../shared/sitting/deadline-of.ts';
import { entryConcerns } from '../../../shared/sitting/entry-concerns.ts';
import { hasEnded } from '../../../shared/sitting/has-ended.ts';
import type { LedgerEntry } from '../../../shared/sitting/ledger-entry.ts';
import { ledgerTime } from '../../../shared/sitting/ledger-time.ts';
import type { Sitting } from '../../../shared/sitting/sitting.ts';
import type { SittingState } from '../../../shared/sitting/sitting-state.ts';
import type { SittingChange } from './sitting-change.ts';

type Facts = Pick<
  Sitting,
  'sittingId' | 'state' | 'startedAt' | 'endedAt' | 'deadlineAt' | 'stoppedSince'
> & {
  readonly ledger: number;
};

/** Suspended from the moment it was decided, unless the sitting had ended before. */
function suspendedAt(sitting: Facts, entries: readonly LedgerEntry[]): number | undefined {
  const { state, endedAt, deadlineAt, stoppedSince } = sitting;
  if (state === 'absent' || state === 'suspended') return undefined;
  const lasts = endedAt ?? (stoppedSince === undefined ? deadlineAt : Number.POSITIVE_INFINITY);
  return entries.find((entry) => entry.kind === 'suspension' && entry.at <= lasts)?.at;
}

function stateAfter(state: SittingState, stops: boolean): SittingState {
  if (state === 'running' && stops) return 'paused';
  return state === 'paused' && !stops ? 'running' : state;
}

/**
 * Makes a sitting what the time ledger says it is: its deadline, whether its clock stands, whether
 * it is suspended. Null where that has been done already. The write holds only on the ledger that
 * the decision was made from, so it may be tried again, in any order and from two sides at once: the
 * longer ledger wins. Who has not begun keeps the state and may not begin while the clock stands.
 * An ended sitting is never opened again.
 */
export function ledgerChange(
  sitting: Facts,
  roomId: string,
  entries: readonly LedgerEntry[],
  plan: ClockPlan,
): SittingChange | null {
  const { sittingId, state, startedAt, ledger } = sitting;
  const place = { sittingId, roomId };
  const time = ledgerTime(entries, { ...place, startedAt }, plan);
  if (time.version <= ledger) return null;
  const now = { from: [state], where: { ledger } };
  const concerning = entries.filter((entry) => entryConcerns(entry, place));
  const endedAt = suspendedAt(sitting, concerning);
  if (endedAt !== undefined)
    return {
      ...now,
      set: { state: 'suspended', endedAt, ledger: time.version },
      clockGoesOn: true,
    };
  if (hasEnded(state)) return null;
  const { deadlineAt, granted, stoppedSince, version } = time;
  const stops = stoppedSince !== undefined;
  return {
    ...now,
    set: {
      state: stateAfter(state, stops),
      deadlineAt,
      granted,
      ledger: version,
      ...(stops ? { stoppedSince } : {}),
    },
    ...(stops ? {} : { clockGoesOn: true as const }),
  };
}
