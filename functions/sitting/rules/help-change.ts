import type { Instant } from '../../../shared/kernel/instant.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { hasEnded } from '../../../shared/sitting/has-ended.ts';
import type { Sitting } from '../../../shared/sitting/sitting.ts';
import { sittingState } from '../../../shared/sitting/sitting-state.ts';
import type { SittingChange } from './sitting-change.ts';

/** Between the beginnings of two calls, in milliseconds: nobody makes a room's screen blink. */
export const callAgainAfter = 30_000;

/**
 * Calls an invigilator to the seat, or takes the call back. Calling while a call is open is that
 * call: null. Problems: wrong-phase for an ended sitting; called-lately.
 */
export function helpChange(
  sitting: Pick<Sitting, 'state' | 'epoch' | 'helpSince' | 'helpCalledAt'>,
  on: boolean,
  now: Instant,
): Result<SittingChange | null> {
  const { state, epoch, helpSince, helpCalledAt = 0 } = sitting;
  if (on && (hasEnded(state) || state === 'assigned')) return fail('wrong-phase');
  if (on === (helpSince !== undefined)) return ok(null);
  if (!on)
    return ok({
      from: sittingState.options,
      where: { epoch, helpSince: helpSince ?? 0 },
      set: {},
      callEnds: true,
    });
  const left = helpCalledAt + callAgainAfter - now;
  if (left > 0) return fail('called-lately', { values: { seconds: Math.ceil(left / 1000) } });
  return ok({
    from: ['waiting', 'running', 'paused'],
    where: { epoch, helpSince: 0, helpCalledAt },
    set: { helpSince: now, helpCalledAt: now },
  });
}
