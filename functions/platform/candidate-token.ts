import { jwtVerify, SignJWT } from 'jose';
import * as z from 'zod';

/** Who a candidate's token speaks for: one sitting, on the workstation of one epoch. */
export const candidateClaims = z.object({
  sittingId: z.string(),
  /** Grows when the sitting moves to another workstation; older tokens then stop working. */
  epoch: z.int().min(1),
});
export type CandidateClaims = z.infer<typeof candidateClaims>;

const issuer = 'truong-thi-candidate';
const typ = 'candidate+jwt';

/** Signs and checks candidates' tokens. The secret is the candidate API's own. */
export interface CandidateTokens {
  sign(claims: CandidateClaims, now: number, lifetimeSeconds: number): Promise<string>;
  verify(token: string, now: number): Promise<CandidateClaims | undefined>;
}

/** So many tokens are remembered: more candidates than one process serves. */
const remembered = 20_000;

/**
 * Tokens under a secret. A signature that was right once stays right: a candidate's some seventy
 * requests check it once, and the time of expiry each time.
 */
export function candidateTokens(secret: Uint8Array): CandidateTokens {
  const known = new Map<string, { claims: CandidateClaims; exp: number }>();
  return {
    sign(claims, now, lifetimeSeconds) {
      const seconds = Math.floor(now / 1000);
      return new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'HS256', typ })
        .setIssuer(issuer)
        .setIssuedAt(seconds)
        .setExpirationTime(seconds + lifetimeSeconds)
        .sign(secret);
    },
    async verify(token, now) {
      const before = known.get(token);
      if (before) return now / 1000 < before.exp ? before.claims : undefined;
      try {
        const { payload } = await jwtVerify(token, secret, {
          issuer,
          typ,
          algorithms: ['HS256'],
          currentDate: new Date(now),
          requiredClaims: ['exp'],
        });
        const claims = candidateClaims.parse(payload);
        known.set(token, { claims, exp: payload.exp ?? 0 });
        const oldest = known.keys().next().value;
        if (known.size > remembered && oldest !== undefined) known.delete(oldest);
        return claims;
      } catch {
        return undefined;
      }
    },
  };
}
