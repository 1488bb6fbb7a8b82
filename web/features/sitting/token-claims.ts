import * as z from 'zod';

const claims = z.object({ sittingId: z.string().min(1), epoch: z.int().min(1) });
/** Whom the candidate's token speaks for. */
export type TokenClaims = z.infer<typeof claims>;

/**
 * Reads what the token says of itself, to find the sitting kept in this browser. Only the server
 * can tell whether the token is genuine. Undefined for anything that is no token.
 */
export function claimsOf(token: string | undefined): TokenClaims | undefined {
  try {
    const payload = token?.split('.')[1] ?? '';
    return claims.parse(JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))));
  } catch {
    return undefined;
  }
}
