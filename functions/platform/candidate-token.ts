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

export function candidateTokens(secret: Uint8Array): CandidateTokens {
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
      try {
        const { payload } = await jwtVerify(token, secret, {
          issuer,
          typ,
          algorithms: ['HS256'],
          currentDate: new Date(now),
        });
        return candidateClaims.parse(payload);
      } catch {
        return undefined;
      }
    },
  };
}
