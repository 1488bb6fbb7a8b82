import { problemCodeOf } from '../../../shared/kernel/problem.ts';
import { sebContract } from '../../../shared/lockdown/seb-contract.ts';
import type { SebQuery } from '../../../shared/lockdown/seb-query.ts';
import type { Answer } from '../../platform/api-client.ts';
import { ask, type SittingContext } from './sitting-context.ts';
import { claimsOf } from './token-claims.ts';

/** Whom a nonce is for: the turn of a signed-in workstation. */
function turnOf(context: SittingContext): string | undefined {
  const claims = claimsOf(context.ports.token.get());
  return claims && `${claims.sittingId}.${claims.epoch}`;
}

async function freshNonce(context: SittingContext, subject: string): Promise<string | undefined> {
  const call = () => context.ports.api.call(sebContract.challenge, { query: { subject } });
  const answer = await ask(context, call, () => undefined);
  return answer.ok ? answer.value.nonce : undefined;
}

/**
 * Signs in with a proof where the page is in Safe Exam Browser: first for the nonce under which the
 * page was loaded, and once more for a new one, as a proof may be too old or shown before.
 */
export async function provenSignIn<T>(
  context: SittingContext,
  send: (query: SebQuery) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const { seb, deviceName } = context.ports;
  if (!seb) return send({});
  const attempt = async (nonce: string | undefined) =>
    send(nonce ? (await seb.prove(nonce)).query : {});
  const { loadedNonce } = context;
  context.loadedNonce = undefined;
  const here = loadedNonce && !loadedNonce.forTurn ? loadedNonce.nonce : undefined;
  const first = await attempt(here ?? (await freshNonce(context, deviceName())));
  if (first.ok || problemCodeOf(first.problem) !== 'seb-wrong-configuration') return first;
  return attempt(await freshNonce(context, deviceName()));
}

/** The proof of a signed-in workstation: for the nonce the server gave, or the one of a reload. */
export async function turnProof(
  context: SittingContext,
): Promise<{ readonly query: SebQuery; readonly stale: boolean; readonly nonce?: string }> {
  const { seb } = context.ports;
  const turn = seb && turnOf(context);
  const { loadedNonce, turnNonce } = context;
  // A browser that computes its hash only as a page is loaded has it for this nonce.
  const known = loadedNonce?.forTurn ? loadedNonce.nonce : turnNonce;
  const nonce = turn && (known ?? (await freshNonce(context, turn)));
  return seb && nonce ? { ...(await seb.prove(nonce)), nonce } : { query: {}, stale: false };
}

/**
 * Before anybody has typed: where the browser computes its hash only as a page is loaded, the page
 * is loaded once more at an address with a nonce. Nothing where there is no network yet.
 */
export async function prepareProof(context: SittingContext): Promise<void> {
  const { seb, deviceName } = context.ports;
  if (!seb || seb.nonceHere) return;
  const nonce = await freshNonce(context, deviceName());
  if (nonce && (await seb.prove(nonce)).stale && context.model.get().stage === 'signIn')
    seb.reopen(nonce);
}
