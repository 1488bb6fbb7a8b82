import type { Exam } from '../../../shared/exam/exam.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { BankLock } from '../../../shared/paper/bank-lock.ts';
import { opensFrom } from '../../../shared/paper/opens-from.ts';

/**
 * Whether a lock may be opened now with the shares entered, told by their commitments; answers the
 * holders who came together. The time is asked first, so that an early attempt learns nothing about
 * a share. `saysWhen` writes the moment for people. A lock that has begun to open may be opened
 * again, since drawing may have broken off. Problems: not-found, already-sealed, setup-incomplete
 * (no session), opening-early, share-wrong, shares-missing.
 */
export function judgeOpening(
  exam: Exam,
  place: { readonly partId: string; readonly lockId: string },
  entered: readonly string[],
  when: { readonly now: Instant; saysWhen(at: Instant): string },
): Result<{ readonly lock: BankLock; readonly holders: readonly string[] }> {
  const part = exam.parts.find((each) => each.partId === place.partId);
  const lock = part?.locks?.find(({ lockId }) => lockId === place.lockId);
  if (!part || !lock) return fail('not-found');
  if (part.seal) return fail('already-sealed');
  const from = opensFrom(exam, place.partId, lock);
  if (from === undefined) return fail('setup-incomplete');
  if (when.now < from) return fail('opening-early', { values: { from: when.saysWhen(from) } });
  if (!entered.every((each) => lock.holders.some((held) => held.shareCommitment === each)))
    return fail('share-wrong');
  const holders = lock.holders
    .filter(({ shareCommitment }) => entered.includes(shareCommitment))
    .map(({ name }) => name);
  if (holders.length < lock.threshold)
    return fail('shares-missing', { values: { needed: lock.threshold, given: holders.length } });
  return ok({ lock, holders });
}
