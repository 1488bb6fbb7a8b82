import { hasEnded } from '../../shared/sitting/has-ended.ts';
import { type Examinee, turnOf } from '../lockdown/lockdown-guard.ts';
import { asksAnything, decideLockdown } from '../lockdown/rules/decide-lockdown.ts';
import { refusalOf } from '../lockdown/rules/refusal-of.ts';
import type { CandidateDeps } from './candidate-deps.ts';
import type { StoredSitting } from './head-row.ts';
import type { SittingPlace } from './sitting-places.ts';

/** The nonce may be as old as the longest session. */
export const longestTurnProofMs = 12 * 60 * 60_000;

/**
 * Looks at the workstation of a page that was loaded anew, and notes what was seen. It takes nothing
 * from the candidate: a page that lost network and key at once goes on, and the room sees it.
 */
export async function noteReload(
  { lockdown, sittings }: Pick<CandidateDeps, 'lockdown' | 'sittings'>,
  { sheet, ticket }: SittingPlace,
  sitting: StoredSitting,
  seen: Pick<Examinee, 'request' | 'query'>,
  now: number,
): Promise<void> {
  if (hasEnded(sitting.state)) return;
  const { sittingId, epoch } = sitting;
  const examined = lockdown.examine({
    ...{ ...seen, sheet, now, roomId: ticket.roomId },
    ...{ subject: turnOf(sitting), longest: longestTurnProofMs },
  });
  if (!asksAnything(examined)) return;
  const fits = decideLockdown(examined, sitting.lockdown, { epoch, at: now, fresh: false });
  const refusal = fits.ok ? undefined : refusalOf(fits.problem, now, seen.query.sebVersion);
  if (refusal) await sittings.noteRefusal(sittingId, refusal);
  if (fits.ok && fits.value)
    await sittings.save(sittingId, {
      from: ['waiting', 'running', 'paused'],
      where: { epoch },
      set: { checked: fits.value },
    });
}
