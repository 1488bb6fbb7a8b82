import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { AnswerEvent } from '../../shared/sitting/answer-event.ts';
import type { News } from '../../shared/sitting/news.ts';
import type { CandidateClaims } from '../platform/candidate-token.ts';
import type { CandidateDeps } from './candidate-deps.ts';
import { isPageFull } from './rules/is-page-full.ts';
import { newsOf } from './rules/news-of.ts';
import { type SaveAttempt, saveChange } from './rules/save-change.ts';
import { whyRefused } from './rules/why-refused.ts';

/**
 * Takes a batch of events in one conditional write, with no read. Only where the write is refused
 * is the sitting read, to say exactly why, to answer a retry, or to write what is still missing.
 * Problems: as the contract's `save`. What is refused for good is kept as evidence first.
 */
export async function saveEvents(
  deps: Pick<CandidateDeps, 'sittings' | 'clock' | 'log' | 'arrivalGraceMs'>,
  { sittingId, epoch }: CandidateClaims,
  batch: { readonly firstSequence: number; readonly events: readonly AnswerEvent[] },
): Promise<Result<News>> {
  const { sittings, arrivalGraceMs } = deps;
  const now = deps.clock.now();
  let attempt: SaveAttempt = { epoch, ...batch, now, arrivalGraceMs };
  for (let tries = 0; tries < 5; tries++) {
    const saved = await sittings.append(sittingId, saveChange(attempt));
    if (saved) {
      if (isPageFull(saved.headBytes, saved.batchBytes)) await turnPage(deps, sittingId);
      return ok(newsOf(saved, now));
    }
    const sitting = await sittings.find(sittingId);
    if (!sitting) return fail('signed-out');
    const verdict = whyRefused(sitting, attempt);
    if (verdict.kind === 'held') return ok(newsOf(sitting, now));
    if (verdict.kind === 'refused') {
      if (verdict.evidence.length > 0) {
        const skipped = attempt.events.length - verdict.evidence.length;
        const firstSequence = attempt.firstSequence + skipped;
        await sittings.keep(sittingId, {
          code: verdict.code,
          epoch,
          batch: { firstSequence, receivedAt: now, events: verdict.evidence },
        });
      }
      return fail(verdict.code);
    }
    if (verdict.turnPage) await turnPage(deps, sittingId);
    attempt = { ...attempt, firstSequence: verdict.firstSequence, events: verdict.events };
  }
  return fail('unavailable');
}

/** What was saved is saved: a page that cannot be turned now is turned after the next save. */
async function turnPage(
  { sittings, log }: Pick<CandidateDeps, 'sittings' | 'log'>,
  sittingId: string,
): Promise<void> {
  try {
    await sittings.turnPage(sittingId);
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    log.write('error', 'PAGE_NOT_TURNED', { error: name });
  }
}
