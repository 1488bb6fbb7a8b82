import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { News } from '../../shared/sitting/candidate-contract.ts';
import type { CandidateClaims } from '../platform/candidate-token.ts';
import type { Log } from '../platform/log.ts';
import type { AnswerKeyOf } from './answer-keys.ts';
import type { CandidateDeps } from './candidate-deps.ts';
import { asOf } from './rules/as-of.ts';
import { newsOf } from './rules/news-of.ts';
import { startChange } from './rules/start-change.ts';
import { whyNotStarted } from './rules/why-not-started.ts';
import type { SittingPlace } from './sitting-places.ts';

/**
 * Releases the key of the candidate's paper, and the one of an answer file should the network not
 * come back, from the bell on. However often it is asked, there is
 * one start. Problems: as the contract's `start`.
 */
export async function startSitting(
  deps: Pick<CandidateDeps, 'sittings' | 'clock' | 'arrivalGraceMs'> & {
    keyOf(sheet: SittingPlace['sheet'], sittingId: string): Promise<string>;
    answerKeyOf: AnswerKeyOf;
    readonly log: Log;
  },
  { sheet }: SittingPlace,
  { sittingId, epoch }: CandidateClaims,
): Promise<Result<{ paperKey: string; answerKey?: string; news: News }>> {
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
  const paperKey = await deps.keyOf(sheet, sittingId);
  // The answer file is a last resort: without its key the paper opens all the same.
  const answerKey = await deps.answerKeyOf(sheet, { sittingId, epoch }).catch((error) => {
    deps.log.write('error', 'ANSWER_KEY_FAILED', {
      path: 'start',
      error: error instanceof Error ? error.name : 'unknown',
    });
    return undefined;
  });
  return ok({
    paperKey,
    ...(answerKey ? { answerKey: Buffer.from(answerKey).toString('base64') } : {}),
    news: newsOf(running, now),
  });
}
