import { type ClockPlan, deadlineOf } from '../../../shared/sitting/deadline-of.ts';
import type { Sitting } from '../../../shared/sitting/sitting.ts';

/** A sitting that has not been started, as far as the clock is concerned. */
export type Unstarted = Pick<Sitting, 'deadlineAt' | 'stoppedSince'> & { readonly granted: number };

/**
 * For how long the clock stood between the session's start and now, in milliseconds, for somebody
 * who has not begun: by so much the deadline lies later than plan and grants say.
 */
export function stoppedBefore(plan: ClockPlan, sitting: Unstarted, now: number): number {
  const { deadlineAt, granted, stoppedSince } = sitting;
  const over = deadlineAt - deadlineOf(plan, undefined, { granted, stops: [] });
  const still =
    stoppedSince === undefined ? 0 : Math.max(0, now - Math.max(stoppedSince, plan.startsAt));
  return over + still;
}
