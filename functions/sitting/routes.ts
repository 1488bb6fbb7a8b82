import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { sebContract } from '../../shared/lockdown/seb-contract.ts';
import { candidateContract } from '../../shared/sitting/candidate-contract.ts';
import { receiptContract } from '../../shared/sitting/receipt-contract.ts';
import { turnOf } from '../lockdown/lockdown-guard.ts';
import type { CandidateClaims } from '../platform/candidate-token.ts';
import type { Server } from '../platform/http/serve.ts';
import { answerKeys } from './answer-keys.ts';
import type { CandidateCaller } from './candidate-admit.ts';
import type { CandidateDeps } from './candidate-deps.ts';
import { lateAnswersFor } from './late-answers-for.ts';
import { noteReload } from './note-reload.ts';
import { paperKeys } from './paper-keys.ts';
import { answersOf } from './rules/answers-of.ts';
import { asOf } from './rules/as-of.ts';
import { movesOf } from './rules/moves-of.ts';
import { newsOf } from './rules/news-of.ts';
import { sittingView } from './rules/sitting-view.ts';
import { saveEvents } from './save-events.ts';
import { sealRehearsal } from './seal-rehearsal.ts';
import { setAside } from './set-aside.ts';
import { signIn } from './sign-in.ts';
import { signReceipt } from './sign-receipt.ts';
import { type SittingPlace, sittingPlaces } from './sitting-places.ts';
import { startSitting } from './start-sitting.ts';
import { submissionWithOutcome } from './submission-with-outcome.ts';
import { submitSitting } from './submit-sitting.ts';

/** Serves everything a candidate's browser asks for, from sign-in to receipt. */
export function serveCandidate(server: Server<CandidateCaller>, deps: CandidateDeps): void {
  const { sittings, objects, clock, arrivalGraceMs } = deps;
  const placeOf = sittingPlaces(sittings);
  const keyOf = paperKeys(deps.vault);
  const answerKeyOf = answerKeys(deps.vault);

  /** Goes on for a signed-in candidate whose sitting exists. */
  async function at<T>(
    caller: CandidateCaller,
    go: (claims: CandidateClaims, place: SittingPlace) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    const place = caller && (await placeOf(caller.sittingId));
    return caller && place ? go(caller, place) : fail('signed-out');
  }

  server.on(candidateContract.time, async () => ok({ now: clock.now() }));

  server.on(candidateContract.rehearsal, async () => ok(sealRehearsal()));

  server.on(sebContract.challenge, async ({ query }) =>
    ok({ nonce: deps.lockdown.challenge(query.subject, clock.now()) }),
  );

  server.on(candidateContract.signIn, ({ body, query, request }) =>
    signIn(deps, placeOf, body, { query, request }),
  );

  server.on(candidateContract.resume, ({ caller, query, request }) =>
    at(caller, async ({ sittingId, epoch }, place) => {
      const now = clock.now();
      const found = await sittings.find(sittingId);
      if (!found) return fail('signed-out');
      if (found.epoch !== epoch) return fail('sitting-held-elsewhere');
      const sitting = asOf(found, now, arrivalGraceMs);
      if (query.onLoad) await noteReload(deps, place, sitting, { query, request }, now);
      const submission = await submissionWithOutcome(deps, place, sitting);
      const late = await lateAnswersFor(deps, place, sitting);
      return ok({
        sitting: sittingView(place, sitting),
        news: newsOf(sitting, now),
        answers: answersOf(sitting),
        moves: movesOf(sitting),
        ...(submission ? { submission } : {}),
        ...(late.length > 0 ? { late } : {}),
        ...(sitting.helpSince === undefined ? {} : { helpSince: sitting.helpSince }),
        ...(place.sheet.lockdown?.seb
          ? { sebChallenge: deps.lockdown.challenge(turnOf(caller ?? sitting), now) }
          : {}),
      });
    }),
  );

  server.on(candidateContract.paper, async ({ caller }) => {
    const bytes = caller && (await objects.get(`papers/${caller.sittingId}`));
    return bytes ? ok({ bytes, fileName: 'paper.bin' }) : fail('not-found');
  });

  server.on(candidateContract.start, ({ caller, query, request }) =>
    at(caller, (claims, place) =>
      startSitting({ ...deps, keyOf, answerKeyOf }, place, claims, { query, request }),
    ),
  );

  server.on(candidateContract.save, async ({ caller, body }) =>
    caller ? saveEvents(deps, caller, body) : fail('signed-out'),
  );

  server.on(candidateContract.setAside, async ({ caller, body }) =>
    caller ? setAside(deps, caller, body) : fail('signed-out'),
  );

  server.on(candidateContract.submit, ({ caller, body }) =>
    at(caller, (claims, place) => submitSitting(deps, place, claims, body.lastSequence)),
  );

  server.on(candidateContract.receipt, ({ caller }) =>
    at(caller, (claims, place) => signReceipt(deps, place, claims)),
  );

  server.on(receiptContract.keys, async () => ok({ keys: [...(await deps.signer.publicKeys())] }));
}
