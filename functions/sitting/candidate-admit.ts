import { fail, ok } from '../../shared/kernel/result.ts';
import type { CandidateClaims, CandidateTokens } from '../platform/candidate-token.ts';
import type { Clock } from '../platform/clock.ts';
import type { Admit } from '../platform/http/serve.ts';

/** The candidate of a sitting, or nobody in particular at a public endpoint. */
export type CandidateCaller = CandidateClaims | undefined;

/** Admits everybody to what is public, and a valid token to its own sitting. Problem: signed-out. */
export function candidateAdmit(deps: {
  tokens: CandidateTokens;
  clock: Clock;
}): Admit<CandidateCaller> {
  return async (context, endpoint) => {
    if (endpoint.access.kind === 'public') return ok(undefined);
    if (endpoint.access.kind !== 'candidate') return fail('forbidden');
    const bearer = /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '')?.[1];
    const claims = bearer ? await deps.tokens.verify(bearer, deps.clock.now()) : undefined;
    return claims ? ok(claims) : fail('signed-out');
  };
}
