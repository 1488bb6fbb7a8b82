import type { Instant } from '../../shared/kernel/instant.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { Answers } from '../../shared/sitting/answers.ts';
import { hasEnded } from '../../shared/sitting/has-ended.ts';
import type { Moves } from '../../shared/sitting/moves.ts';
import type { News } from '../../shared/sitting/news.ts';
import type { SittingView } from '../../shared/sitting/sitting-view.ts';
import { type Examinee, turnOf } from '../lockdown/lockdown-guard.ts';
import { decideLockdown } from '../lockdown/rules/decide-lockdown.ts';
import { refusalOf } from '../lockdown/rules/refusal-of.ts';
import type { CandidateDeps } from './candidate-deps.ts';
import { answersOf } from './rules/answers-of.ts';
import { asOf } from './rules/as-of.ts';
import { checkedSignIn } from './rules/checked-sign-in.ts';
import { movesOf } from './rules/moves-of.ts';
import { newsOf } from './rules/news-of.ts';
import { signInChange } from './rules/sign-in-change.ts';
import { sittingView } from './rules/sitting-view.ts';
import type { SittingPlace } from './sitting-places.ts';

export interface SignInRequest {
  readonly candidateNumber: string;
  readonly admissionCode: string;
  readonly deviceId: string;
}
export interface SignedIn {
  readonly token: string;
  readonly sitting: SittingView;
  readonly news: News;
  readonly answers: Answers;
  readonly moves?: Moves | undefined;
  readonly helpSince?: Instant;
  readonly sebChallenge?: string | undefined;
}

/** A token outlives the deadline, so that the submission can still be seen. */
const afterDeadlineMs = 2 * 60 * 60_000;
const leastLifeMs = 15 * 60_000;
/** A proof is made for this very sign-in. */
const longestProofMs = 10 * 60_000;

/**
 * Signs a candidate in on a workstation, where that is one the exam asks for. Problems:
 * too-many-tries, admission-refused, too-late-to-start, sitting-held-elsewhere; of the workstation
 * seb-required, seb-wrong-configuration, seb-too-old, network-not-allowed.
 */
export async function signIn(
  deps: CandidateDeps,
  placeOf: (sittingId: string) => Promise<SittingPlace | undefined>,
  request: SignInRequest,
  seen: Pick<Examinee, 'request' | 'query'>,
): Promise<Result<SignedIn>> {
  const { sittings, clock } = deps;
  const { candidateNumber, admissionCode, deviceId } = request;
  const reserved = await sittings.reserveTry(candidateNumber, clock.now());
  if (!reserved.ok) return reserved;
  const sittingId = await sittings.admittedTo(candidateNumber, admissionCode);
  const place = sittingId && (await placeOf(sittingId));
  if (!sittingId || !place) return fail('admission-refused');
  await sittings.giveBackTry(candidateNumber);

  // Decided again where another workstation signed in, or staff acted, between read and write.
  for (let attempt = 0; attempt < 5; attempt++) {
    const now = clock.now();
    const found = await sittings.find(sittingId);
    if (!found) return fail('admission-refused');
    const sitting = asOf(found, now, deps.arrivalGraceMs);
    const planned = signInChange(sitting, place.sheet, deviceId, now);
    if (!planned.ok) return planned;
    // Where nothing is written any more there is nothing to protect.
    const { roomId } = place.ticket;
    const examinee = { ...seen, sheet: place.sheet, roomId, subject: deviceId, now };
    const examined = hasEnded(sitting.state)
      ? {}
      : deps.lockdown.examine({ ...examinee, longest: longestProofMs });
    const epoch = planned.value?.set.epoch ?? sitting.epoch;
    const fits = decideLockdown(examined, sitting.lockdown, { epoch, at: now, fresh: true });
    if (!fits.ok) {
      const refusal = refusalOf(fits.problem, now, seen.query.sebVersion);
      if (refusal) await sittings.noteRefusal(sittingId, refusal);
      return fits;
    }
    const change = checkedSignIn(planned.value, sitting.epoch, fits.value);
    const then = change ? await sittings.change(sittingId, change) : sitting;
    if (!then) continue;
    const life = Math.max(leastLifeMs, then.deadlineAt + afterDeadlineMs - now);
    const claims = { sittingId, epoch: then.epoch };
    return ok({
      token: await deps.tokens.sign(claims, now, Math.ceil(life / 1000)),
      sitting: sittingView(place, then),
      news: newsOf(then, now),
      answers: answersOf(then),
      moves: movesOf(then),
      ...(then.helpSince === undefined ? {} : { helpSince: then.helpSince }),
      ...(place.sheet.lockdown?.seb
        ? { sebChallenge: deps.lockdown.challenge(turnOf(claims), now) }
        : {}),
    });
  }
  return fail('unavailable');
}
