import type { Instant } from '../../../shared/kernel/instant.ts';
import { sittingState } from '../../../shared/sitting/sitting-state.ts';
import type { SittingChange } from './sitting-change.ts';

/** Somebody has come to the seat: the call that was meant is over, a later one is not. */
export function attendChange(calledAt: Instant): SittingChange {
  return {
    from: sittingState.options,
    where: { helpSince: calledAt },
    set: {},
    callEnds: true,
  };
}
