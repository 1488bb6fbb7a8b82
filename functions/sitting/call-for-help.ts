import type { Instant } from '../../shared/kernel/instant.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { CandidateClaims } from '../platform/candidate-token.ts';
import type { CandidateDeps } from './candidate-deps.ts';
import { asOf } from './rules/as-of.ts';
import { helpChange } from './rules/help-change.ts';

/**
 * Calls an invigilator to the seat, or takes the call back. Problems: signed-out,
 * sitting-held-elsewhere, wrong-phase once the sitting has ended, called-lately.
 */
export async function callForHelp(
  { sittings, clock, arrivalGraceMs }: Pick<CandidateDeps, 'sittings' | 'clock' | 'arrivalGraceMs'>,
  { sittingId, epoch }: CandidateClaims,
  on: boolean,
): Promise<Result<{ now: Instant; helpSince?: Instant }>> {
  for (let tries = 0; tries < 5; tries++) {
    const now = clock.now();
    const [sitting] = await sittings.heads([sittingId]);
    if (!sitting) return fail('signed-out');
    if (sitting.epoch !== epoch) return fail('sitting-held-elsewhere');
    const change = helpChange(asOf(sitting, now, arrivalGraceMs), on, now);
    if (!change.ok) return change;
    const then = change.value ? await sittings.save(sittingId, change.value) : sitting;
    if (!then) continue;
    return ok({ now, ...(then.helpSince === undefined ? {} : { helpSince: then.helpSince }) });
  }
  return fail('unavailable');
}
