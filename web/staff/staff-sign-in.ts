import { type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { paths } from '../ui/staff/paths.ts';
import type { SignInSettings } from './sign-in-settings.ts';

/** Signing in by authorization code with PKCE; tokens live in this tab only. */
export interface SignIn {
  /** The bearer token of the moment, if it has not run out. */
  token(): string | undefined;
  /** Leaves for the identity provider; the person comes back to `returnTo`. */
  begin(returnTo: string): Promise<void>;
  /** Forgets the tokens here and ends the session at the provider. */
  end(): Promise<void>;
}

/** A token younger than this that is refused points to wrong settings: signing in again would circle. */
const freshMs = 20_000;
const isHere = (path: unknown): path is string =>
  typeof path === 'string' && path.startsWith(paths.home) && !path.startsWith(paths.signedIn);

/** Opens sign-in; on the way back from the provider it takes the code and restores the address. */
export async function openSignIn(settings: SignInSettings): Promise<SignIn> {
  const home = new URL(paths.home, location.origin).href;
  const store = new WebStorageStateStore({ store: sessionStorage });
  const manager = new UserManager({
    authority: settings.authority,
    client_id: settings.clientId,
    scope: settings.scope,
    redirect_uri: settings.redirectUri ?? new URL(paths.signedIn, location.origin).href,
    post_logout_redirect_uri: home,
    ...(settings.resource ? { resource: settings.resource } : {}),
    userStore: store,
    stateStore: store,
    automaticSilentRenew: false,
    loadUserInfo: false,
  });

  let user: User | null = null;
  let signedInAt = 0;
  if (location.pathname === paths.signedIn) {
    const arrived = await manager.signinRedirectCallback().catch(() => null);
    user = arrived;
    signedInAt = Date.now();
    history.replaceState(null, '', isHere(arrived?.state) ? arrived.state : paths.home);
  } else {
    user = await manager.getUser();
  }

  let leaving = false;
  return {
    token: () => (user && !user.expired ? user.access_token : undefined),
    async begin(returnTo) {
      if (leaving || Date.now() - signedInAt < freshMs) return;
      leaving = true;
      await manager.removeUser();
      await manager
        .signinRedirect({ state: isHere(returnTo) ? returnTo : paths.home })
        .catch(() => {
          leaving = false;
        });
    },
    async end() {
      leaving = true;
      // Cognito wants the last two names, the OpenID standard the id token; each ignores the other's.
      const extraQueryParams = { client_id: settings.clientId, logout_uri: home };
      await manager.signoutRedirect({ extraQueryParams }).catch(async () => {
        await manager.removeUser();
        location.assign(paths.home);
      });
    },
  };
}
