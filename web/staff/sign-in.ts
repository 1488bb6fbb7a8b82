import { InMemoryWebStorage, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import * as z from 'zod';

const signInSettings = z.object({
  authority: z.url(),
  clientId: z.string(),
  scope: z.string(),
  resource: z.string().optional(),
});

/** Where the identity provider sends the person back to. */
export const returnPath = '/can-bo/dang-nhap/xong';

/**
 * Authorization code with PKCE. Tokens live in the tab's session storage: a reload stays signed in,
 * a closed tab does not.
 */
export async function makeUserManager(): Promise<UserManager> {
  const response = await fetch('/sign-in-settings.json', { cache: 'no-store' });
  const settings = signInSettings.parse(await response.json());
  const store = typeof sessionStorage === 'undefined' ? new InMemoryWebStorage() : sessionStorage;
  return new UserManager({
    authority: settings.authority,
    client_id: settings.clientId,
    redirect_uri: `${location.origin}${returnPath}`,
    post_logout_redirect_uri: `${location.origin}/can-bo/`,
    scope: settings.scope,
    ...(settings.resource ? { resource: settings.resource } : {}),
    userStore: new WebStorageStateStore({ store }),
    stateStore: new WebStorageStateStore({ store }),
    automaticSilentRenew: false,
    loadUserInfo: false,
  });
}
