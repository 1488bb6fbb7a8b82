import type { ProblemCode } from '../../../shared/kernel/problem.ts';
import type { Sitting } from '../../../shared/sitting/sitting.ts';

/**
 * Why a submission did not happen; undefined where the sitting has already ended by itself or by an
 * earlier submission, whose receipt is then the answer.
 */
export function whyNotSubmitted(
  sitting: Pick<Sitting, 'state' | 'epoch' | 'acknowledged'>,
  attempt: { readonly epoch: number; readonly lastSequence: number },
): ProblemCode | undefined {
  if (sitting.epoch !== attempt.epoch) return 'sitting-held-elsewhere';
  switch (sitting.state) {
    case 'submitted':
    case 'timedOut':
      return undefined;
    case 'assigned':
    case 'waiting':
      return 'not-started';
    case 'paused':
      return 'sitting-paused';
    case 'suspended':
      return 'sitting-suspended';
    case 'absent':
      return 'not-started';
    case 'running':
      return sitting.acknowledged < attempt.lastSequence ? 'sequence-gap' : 'conflict';
  }
}
