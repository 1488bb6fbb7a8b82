import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { News } from '../../shared/sitting/news.ts';
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
  async function releaseKeys(running: Parameters<typeof newsOf>[0]) {
    const paperKey = await deps.keyOf(sheet, sittingId);
    // The answer file is a last resort: without its key the paper opens all the same.
    const answerKey = await deps.answerKeyOf(sheet, { sittingId, epoch }).catch((error) => {
      deps.log.write('error', 'ANSWER_KEY_FAILED', {
        path: 'start',
        error: error instanceof Error ? error.name : 'unknown',
      });
      return undefined;
    });
    return {
      paperKey,
      ...(answerKey ? { answerKey: Buffer.from(answerKey).toString('base64') } : {}),
      news: newsOf(running, now),
    };
  }

  let change = startChange(sheet, epoch, now);
  // A second time where the ledger is not empty, and again where it grew in between.
  for (let tries = 0; tries < 5; tries++) {
    const started = await deps.sittings.save(sittingId, change);
    const found = started ?? (await deps.sittings.find(sittingId));
    if (!found) return fail('signed-out');
    const sitting = asOf(found, now, deps.arrivalGraceMs);
    const code = whyNotStarted(sitting, epoch, now);
    if (code) return fail(code);
    if (sitting.state === 'running') return ok(await releaseKeys(sitting));
    change = startChange(sheet, epoch, now, found);
  }
  return fail('unavailable');
}
