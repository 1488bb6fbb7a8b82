import type { Sitting } from '../../../shared/sitting/sitting.ts';
import type { SittingChange } from './sitting-change.ts';

/**
 * Ends a sitting whose time is up; what arrived in time counts. It ends at its deadline, not when
 * somebody noticed. Refused where the deadline has been moved meanwhile.
 */
export function timeOutChange(
  sitting: Pick<Sitting, 'deadlineAt'>,
  now: number,
  arrivalGraceMs: number,
): SittingChange {
  return {
    from: ['waiting', 'running'],
    where: { deadlineFrom: sitting.deadlineAt, deadlineBefore: now - arrivalGraceMs },
    whileClockRuns: true,
    set: { state: 'timedOut', endedAt: sitting.deadlineAt },
  };
}
