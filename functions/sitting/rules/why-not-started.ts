import type { ProblemCode } from '../../../shared/kernel/problem.ts';
import type { Sitting } from '../../../shared/sitting/sitting.ts';

/** Why the key of a paper is not released to a workstation, or undefined where it is running. */
export function whyNotStarted(
  sitting: Pick<Sitting, 'state' | 'epoch'>,
  epoch: number,
): ProblemCode | undefined {
  if (sitting.epoch !== epoch) return 'sitting-held-elsewhere';
  switch (sitting.state) {
    case 'running':
      return undefined;
    case 'assigned':
    // A start refused while waiting was refused by its deadline.
    case 'waiting':
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
