import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { News } from '../../shared/sitting/news.ts';
import { type Examinee, turnOf } from '../lockdown/lockdown-guard.ts';
import { decideLockdown } from '../lockdown/rules/decide-lockdown.ts';
import { refusalOf } from '../lockdown/rules/refusal-of.ts';
import type { CandidateClaims } from '../platform/candidate-token.ts';
import type { Log } from '../platform/log.ts';
import type { AnswerKeyOf } from './answer-keys.ts';
import type { CandidateDeps } from './candidate-deps.ts';
import { longestTurnProofMs } from './note-reload.ts';
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
  deps: Pick<CandidateDeps, 'sittings' | 'clock' | 'arrivalGraceMs' | 'lockdown'> & {
    keyOf(sheet: SittingPlace['sheet'], sittingId: string): Promise<string>;
    answerKeyOf: AnswerKeyOf;
    readonly log: Log;
  },
  { sheet, ticket }: SittingPlace,
  { sittingId, epoch }: CandidateClaims,
  seen: Pick<Examinee, 'request' | 'query'>,
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

  // Most workstations fit, and then nothing is read for it.
  const examined = deps.lockdown.examine({
    ...{ ...seen, sheet, now, roomId: ticket.roomId },
    ...{ subject: turnOf({ sittingId, epoch }), longest: longestTurnProofMs },
  });
  const looked = { epoch, at: now, fresh: false };
  let fits = decideLockdown(examined, undefined, looked);
  if (!fits.ok) {
    const found = await deps.sittings.find(sittingId);
    if (!found) return fail('signed-out');
    const code = whyNotStarted(asOf(found, now, deps.arrivalGraceMs), epoch, now);
    if (code) return fail(code);
    fits = decideLockdown(examined, found.lockdown, looked);
    const refusal = fits.ok ? undefined : refusalOf(fits.problem, now, seen.query.sebVersion);
    if (refusal) await deps.sittings.noteRefusal(sittingId, refusal);
    if (!fits.ok) return fits;
  }
  const checked = fits.value;
  const begin = (found?: Parameters<typeof startChange>[3]) => {
    const change = startChange(sheet, epoch, now, found);
    return checked ? { ...change, set: { ...change.set, checked } } : change;
  };

  let change = begin();
  // A second time where the ledger is not empty, and again where it grew in between.
  for (let tries = 0; tries < 5; tries++) {
    const started = await deps.sittings.save(sittingId, change);
    const found = started ?? (await deps.sittings.find(sittingId));
    if (!found) return fail('signed-out');
    const sitting = asOf(found, now, deps.arrivalGraceMs);
    const code = whyNotStarted(sitting, epoch, now);
    if (code) return fail(code);
    if (sitting.state === 'running') return ok(await releaseKeys(sitting));
    change = begin(found);
  }
  return fail('unavailable');
}
