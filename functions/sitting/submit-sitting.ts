import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { Submission } from '../../shared/sitting/submission.ts';
import type { CandidateClaims } from '../platform/candidate-token.ts';
import type { CandidateDeps } from './candidate-deps.ts';
import { asOf } from './rules/as-of.ts';
import { submitChange } from './rules/submit-change.ts';
import { timeOutChange } from './rules/time-out-change.ts';
import { whyNotSubmitted } from './rules/why-not-submitted.ts';
import type { SittingPlace } from './sitting-places.ts';
import { submissionWithOutcome } from './submission-with-outcome.ts';

/**
 * Hands the sitting in, once; asked again it answers the same receipt. After the deadline it is the
 * receipt of what arrived in time. Problems: as the contract's `submit`.
 */
export async function submitSitting(
  deps: CandidateDeps,
  place: SittingPlace,
  { sittingId, epoch }: CandidateClaims,
  lastSequence: number,
): Promise<Result<Submission>> {
  const { sittings, arrivalGraceMs } = deps;
  for (let tries = 0; tries < 5; tries++) {
    const now = deps.clock.now();
    const attempt = { epoch, lastSequence, now, arrivalGraceMs };
    let ended = await sittings.change(sittingId, submitChange(attempt));
    if (!ended) {
      const found = await sittings.find(sittingId);
      if (!found) return fail('signed-out');
      const late = asOf(found, now, arrivalGraceMs);
      const code = whyNotSubmitted(late, attempt);
      // What the refused write asked holds by now: an event arrived in between. Once more.
      if (code === 'conflict') continue;
      if (code) return fail(code);
      // The closing job would do this a little later; the receipt should not wait for it.
      const isOpen = late.state !== found.state;
      ended = isOpen
        ? await sittings.change(sittingId, timeOutChange(found, now, arrivalGraceMs))
        : found;
      if (!ended) continue;
    }
    const submission = await submissionWithOutcome(deps, place, ended);
    if (submission) return ok(submission);
  }
  return fail('unavailable');
}
