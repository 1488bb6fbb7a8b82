import type { Sitting } from '../../../shared/sitting/sitting.ts';
import { absentChange } from './absent-change.ts';
import type { SittingChange } from './sitting-change.ts';
import { timeOutChange } from './time-out-change.ts';

/**
 * What the closing job has to do to a sitting at this moment, or undefined: whoever came and did
 * not hand in has timed out at the own deadline; whoever never came is absent when the session
 * ends. Where the clock stands, the sitting waits for the staff, begun or not.
 */
export function dueChange(
  sitting: Pick<Sitting, 'state' | 'deadlineAt' | 'stoppedSince'>,
  sessionEndsAt: number,
  now: number,
  arrivalGraceMs: number,
): SittingChange | undefined {
  if (sitting.stoppedSince !== undefined) return undefined;
  const past = (deadline: number) => now > deadline + arrivalGraceMs;
  if (sitting.state === 'assigned') {
    const until = Math.max(sessionEndsAt, sitting.deadlineAt);
    return past(until) ? absentChange(until) : undefined;
  }
  if (sitting.state !== 'waiting' && sitting.state !== 'running') return undefined;
  return past(sitting.deadlineAt) ? timeOutChange(sitting, now, arrivalGraceMs) : undefined;
}
