import type { IncomingMessage, ServerResponse } from 'node:http';
import Provider from 'oidc-provider';
import type { Log } from '../../functions/platform/log.ts';
import type { Table } from '../../functions/platform/table.ts';
import { checkPassword, findAccount } from './accounts.ts';
import type { LocalKeys } from './local-keys.ts';
import { oidcAdapter } from './oidc-adapter.ts';
import { signInForm } from './sign-in-form.ts';
import { signOutPage } from './sign-out-page.ts';
import { staffAudience, staffClientId } from './staff-client.ts';

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > 4000) throw new Error('the form is too long');
  }
  return new URLSearchParams(text);
}

/**
 * The local OpenID provider: authorization code with PKCE and a plain sign-in form, standing where
 * Cognito stands in the cloud. Mounted below /oidc on the same origin.
 */
export function localOidcProvider(settings: {
  origin: string;
  dataFolder: string;
  keys: LocalKeys;
  table: Table;
  log: Log;
}) {
  const { origin, dataFolder, keys } = settings;
  const provider = new Provider(`${origin}/oidc`, {
    clients: [
      {
        client_id: staffClientId,
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: 'ES256',
        response_types: ['code'],
        redirect_uris: [`${origin}/can-bo/dang-nhap/xong`],
        post_logout_redirect_uris: [`${origin}/can-bo/`],
      },
    ],
    adapter: oidcAdapter(settings.table, () => Date.now()),
    jwks: { keys: [keys.signing as never] },
    cookies: { keys: [keys.cookies] },
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['name'] },
    pkce: { required: () => true },
    ttl: {
      AccessToken: 8 * 3600,
      IdToken: 3600,
      Session: 12 * 3600,
      Interaction: 1800,
      Grant: 12 * 3600,
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: async (ctx, form) => {
          ctx.body = signOutPage(form);
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => staffAudience,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'openid profile',
          audience: staffAudience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: 8 * 3600,
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    extraTokenClaims: async (_ctx, token) => {
      const accountId = 'accountId' in token ? String(token.accountId) : '';
      const found = findAccount(dataFolder, accountId);
      return found ? { name: found.fullName } : {};
    },
    findAccount: (_ctx, accountId) => {
      const found = findAccount(dataFolder, accountId);
      return found
        ? { accountId, claims: () => ({ sub: accountId, name: found.fullName }) }
        : undefined;
    },
    loadExistingGrant: async (ctx) => {
      // Our own client needs no consent screen: signing in is the consent.
      const { client, session } = ctx.oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile');
      grant.addResourceScope(staffAudience, 'openid profile');
      await grant.save();
      return grant;
    },
    interactions: { url: (_ctx, interaction) => `/oidc/interaction/${interaction.uid}` },
    renderError: async (ctx, out) => {
      ctx.type = 'html';
      ctx.body = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Lỗi đăng nhập</title><p>Không đăng nhập được (${out.error}). <a href="/can-bo/">Thử lại</a></p></html>`;
    },
  });
  provider.proxy = true;
  provider.on('server_error', (_ctx, error) =>
    settings.log.write('error', 'SIGN_IN_FAILED', { error: error.message }),
  );
  const callback = provider.callback();

  async function interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const details = await provider.interactionDetails(request, response);
    const show = (status: number, wrongFor?: string) => {
      response.writeHead(status, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'x-frame-options': 'DENY',
        'content-security-policy':
          "default-src 'none'; style-src 'unsafe-inline'; form-action 'self' http: https:; frame-ancestors 'none'",
      });
      response.end(signInForm(details.uid, wrongFor));
    };
    if (request.method !== 'POST') return show(200);
    const form = await formOf(request);
    const subject = (form.get('subject') ?? '').trim();
    const found = checkPassword(dataFolder, subject, form.get('password') ?? '');
    if (!found) return show(401, subject);
    await provider.interactionFinished(
      request,
      response,
      { login: { accountId: found.subject } },
      { mergeWithLastSubmission: false },
    );
  }

  /** Handles a request below /oidc. */
  return (request: IncomingMessage & { originalUrl?: string }, response: ServerResponse): void => {
    if (request.url?.startsWith('/oidc/interaction/')) {
      interact(request, response).catch(() => {
        response.writeHead(302, { location: '/can-bo/' });
        response.end();
      });
      return;
    }
    request.originalUrl = request.url ?? '/';
    request.url = request.originalUrl.slice('/oidc'.length) || '/';
    void callback(request, response);
  };
}
