import { deadlineOf } from '../../../shared/sitting/deadline-of.ts';
import type { SessionSheet } from '../../../shared/sitting/session-sheet.ts';
import type { SittingChange } from './sitting-change.ts';
import { stoppedBefore, type Unstarted } from './stopped-before.ts';

/**
 * The bell for one candidate: waiting becomes running, once, and not while the clock stands. On the
 * individual clock the deadline is set here, from the actual start and what the ledger gave before
 * it; `found` is the sitting where it was read, and without it the ledger must be empty.
 */
export function startChange(
  sheet: SessionSheet,
  epoch: number,
  now: number,
  found?: Unstarted & { readonly ledger: number },
): SittingChange {
  const begins = {
    from: ['waiting'],
    where: { epoch, deadlineFrom: now },
    whileClockRuns: true,
    set: { state: 'running', startedAt: now, lastContactAt: now },
  } as const satisfies SittingChange;
  if (sheet.clock === 'shared') return begins;
  const stopped = found ? stoppedBefore(sheet, found, now) : 0;
  const given = {
    granted: found?.granted ?? 0,
    // When in the past the clock stood matters no more, only for how long.
    stops: [{ from: sheet.startsAt, to: sheet.startsAt + stopped }],
  };
  return {
    ...begins,
    where: { ...begins.where, ledger: found?.ledger ?? 0 },
    set: { ...begins.set, deadlineAt: deadlineOf(sheet, now, given) },
  };
}
