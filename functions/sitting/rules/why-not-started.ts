import type { ProblemCode } from '../../../shared/kernel/problem.ts';
import type { Sitting } from '../../../shared/sitting/sitting.ts';

/**
 * Why the key of a paper is not released to a workstation at a moment, or undefined where it is
 * running or may begin.
 */
export function whyNotStarted(
  sitting: Pick<Sitting, 'state' | 'epoch' | 'deadlineAt' | 'stoppedSince'>,
  epoch: number,
  now: number,
): ProblemCode | undefined {
  if (sitting.epoch !== epoch) return 'sitting-held-elsewhere';
  switch (sitting.state) {
    case 'running':
      return undefined;
    case 'waiting':
      if (sitting.stoppedSince !== undefined) return 'sitting-paused';
      return now > sitting.deadlineAt ? 'deadline-passed' : undefined;
    case 'assigned':
    case 'timedOut':
    case 'absent':
      return 'deadline-passed';
    case 'paused':
      return 'sitting-paused';
    case 'suspended':
      return 'sitting-suspended';
    case 'submitted':
      return 'already-submitted';
  }
}
