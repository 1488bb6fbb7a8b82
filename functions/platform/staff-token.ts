import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from 'jose';
import * as z from 'zod';

/** Who a staff token speaks for, as the identity provider says. Roles come from our own appointments. */
const claims = z.object({
  sub: z.string().min(1),
  name: z.string().optional(),
  client_id: z.string().optional(),
});

export interface StaffIdentity {
  readonly subject: string;
  readonly fullName: string | undefined;
}

/** Checks a staff access token; undefined where it is not a valid one of ours. */
export type VerifyStaffToken = (token: string, now: number) => Promise<StaffIdentity | undefined>;

export interface StaffTokenSettings {
  readonly issuer: string;
  readonly jwksUri: string;
  /** Cognito's access tokens carry `client_id` and no `aud`; other providers carry `aud`. */
  readonly clientId: string;
  readonly audience?: string | undefined;
}

export function staffTokenVerifier(
  settings: StaffTokenSettings,
  keys: JWTVerifyGetKey = createRemoteJWKSet(new URL(settings.jwksUri)),
): VerifyStaffToken {
  return async (token, now) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: settings.issuer,
        ...(settings.audience ? { audience: settings.audience } : {}),
        algorithms: ['RS256', 'ES256', 'PS256'],
        currentDate: new Date(now),
      });
      const parsed = claims.parse(payload);
      if (parsed.client_id !== settings.clientId) return undefined;
      return { subject: parsed.sub, fullName: parsed.name };
    } catch {
      return undefined;
    }
  };
}
