import { createHash, randomBytes } from 'node:crypto';
import * as z from 'zod';
import { staffAudience, staffClientId } from '../../infra/local/staff-client.ts';
import { type Api, makeApi } from '../../web/platform/api-client.ts';
import { testPassword } from './local-system.ts';

const tokens = z.object({ access_token: z.string() });

/** A person's browser as far as signing in needs one: cookies kept, redirects followed by hand. */
function visitor(origin: string) {
  const cookies = new Map<string, string>();
  return async (path: string, form?: Record<string, string>): Promise<Response> => {
    const response = await fetch(path.startsWith('http') ? path : origin + path, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { body: new URLSearchParams(form) } : {}),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/s);
      cookies.set(name, value);
    }
    return response;
  };
}

/** Signs a member of staff in by code and PKCE over HTTP, and answers the browser's own client. */
export async function staffApi(origin: string, subject: string): Promise<Api> {
  const visit = visitor(origin);
  const verifier = randomBytes(40).toString('base64url');
  const redirectUri = `${origin}/can-bo/dang-nhap/xong`;
  const query = new URLSearchParams({
    client_id: staffClientId,
    response_type: 'code',
    scope: 'openid profile',
    redirect_uri: redirectUri,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    resource: staffAudience,
  });
  const form = (await visit(`/oidc/auth?${query}`)).headers.get('location') ?? '';
  const signedIn = await visit(form, { subject, password: testPassword });
  const back = await visit(signedIn.headers.get('location') ?? '');
  const code = new URL(back.headers.get('location') ?? '', origin).searchParams.get('code') ?? '';
  const answer = await visit('/oidc/token', {
    grant_type: 'authorization_code',
    client_id: staffClientId,
    code,
    code_verifier: verifier,
    redirect_uri: redirectUri,
    resource: staffAudience,
  });
  const { access_token } = tokens.parse(await answer.json());
  return apiAt(origin, access_token);
}

/** The browser's own client against a running system. */
export function apiAt(origin: string, token?: string): Api {
  return makeApi({
    token: () => token,
    fetch: ((path: string, init: RequestInit) => fetch(origin + path, init)) as typeof fetch,
  });
}
