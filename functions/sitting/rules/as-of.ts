import type { Sitting } from '../../../shared/sitting/sitting.ts';

/**
 * A sitting as it truly is at a moment: one whose deadline and arrival grace have passed has timed
 * out, whether or not the closing job has come round to it.
 */
export function asOf<T extends Pick<Sitting, 'state' | 'deadlineAt' | 'endedAt'>>(
  sitting: T,
  now: number,
  arrivalGraceMs: number,
): T {
  const open = sitting.state === 'waiting' || sitting.state === 'running';
  if (!open || now <= sitting.deadlineAt + arrivalGraceMs) return sitting;
  return { ...sitting, state: 'timedOut', endedAt: sitting.deadlineAt };
}
