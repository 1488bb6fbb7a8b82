import type { SittingState } from '../../../shared/sitting/sitting-state.ts';

/** How a room ended, in numbers that add up. */
export interface SubmissionTotals {
  readonly all: number;
  /** Who signed in, whatever became of it. */
  readonly present: number;
  /** Who did not: absent for good, or not signed in so far. */
  readonly away: number;
  readonly submitted: number;
  readonly timedOut: number;
  readonly suspended: number;
  /** Present and not ended yet. */
  readonly open: number;
}

export function submissionTotals(
  rows: readonly { readonly state: SittingState }[],
): SubmissionTotals {
  const count = (...states: SittingState[]) =>
    rows.filter((row) => states.includes(row.state)).length;
  const away = count('absent', 'assigned');
  return {
    all: rows.length,
    present: rows.length - away,
    away,
    submitted: count('submitted'),
    timedOut: count('timedOut'),
    suspended: count('suspended'),
    open: count('waiting', 'running', 'paused'),
  };
}
