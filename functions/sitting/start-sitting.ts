import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { News } from '../../shared/sitting/candidate-contract.ts';
import type { CandidateClaims } from '../platform/candidate-token.ts';
import type { CandidateDeps } from './candidate-deps.ts';
import { asOf } from './rules/as-of.ts';
import { newsOf } from './rules/news-of.ts';
import { startChange } from './rules/start-change.ts';
import { whyNotStarted } from './rules/why-not-started.ts';
import type { SittingPlace } from './sitting-places.ts';

/**
 * Releases the key of the candidate's paper, from the bell on. However often it is asked, there is
 * one start. Problems: as the contract's `start`.
 */
export async function startSitting(
  deps: Pick<CandidateDeps, 'sittings' | 'clock' | 'arrivalGraceMs'> & {
    keyOf(sheet: SittingPlace['sheet'], sittingId: string): Promise<string>;
  },
  { sheet }: SittingPlace,
  { sittingId, epoch }: CandidateClaims,
): Promise<Result<{ paperKey: string; news: News }>> {
  const now = deps.clock.now();
  if (now < sheet.startsAt) return fail('not-started');
  let running = await deps.sittings.save(sittingId, startChange(sheet, epoch, now));
  if (!running) {
    const found = await deps.sittings.find(sittingId);
    if (!found) return fail('signed-out');
    running = asOf(found, now, deps.arrivalGraceMs);
    const code = whyNotStarted(running, epoch);
    if (code) return fail(code);
  }
  return ok({ paperKey: await deps.keyOf(sheet, sittingId), news: newsOf(running, now) });
}
