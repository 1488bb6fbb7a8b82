import type { Sitting } from '../../../shared/sitting/sitting.ts';

/**
 * A sitting as it truly is at a moment: one whose deadline and arrival grace have passed has timed
 * out, whether or not the closing job has come round to it. Not while its clock stands.
 */
export function asOf<T extends Pick<Sitting, 'state' | 'deadlineAt' | 'endedAt' | 'stoppedSince'>>(
  sitting: T,
  now: number,
  arrivalGraceMs: number,
): T {
  const begun = sitting.state === 'waiting' || sitting.state === 'running';
  const open = begun && sitting.stoppedSince === undefined;
  if (!open || now <= sitting.deadlineAt + arrivalGraceMs) return sitting;
  return { ...sitting, state: 'timedOut', endedAt: sitting.deadlineAt };
}
