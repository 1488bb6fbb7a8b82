import { Button, Center, Loader, Stack, Text, Title } from '@mantine/core';
import type { User, UserManager } from 'oidc-client-ts';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { makeApi } from '../platform/api-client.ts';
import { useText } from '../platform/i18n/use-text.ts';
import { StaffApiContext } from '../platform/staff-api-context.ts';
import { messages } from './messages.ts';
import { makeUserManager, returnPath } from './sign-in.ts';
import { SignedInContext } from './signed-in-context.ts';

interface Session {
  readonly manager: UserManager;
  readonly user: User;
}

/** Comes back from the identity provider, or finds who is signed in, or sends to sign in. */
async function openSession(goTo: (path: string) => void): Promise<Session | undefined> {
  const manager = await makeUserManager();
  if (location.pathname === returnPath) {
    const user = await manager.signinRedirectCallback();
    goTo(typeof user.state === 'string' ? user.state : '/');
    return { manager, user };
  }
  const user = await manager.getUser();
  if (user && !user.expired) return { manager, user };
  await manager.signinRedirect({ state: location.pathname.replace(/^\/can-bo/, '') || '/' });
  return undefined;
}

/** Shows what is inside only to signed-in staff; an ended session signs in again and comes back here. */
export function SignInGate({ children }: { readonly children: ReactNode }) {
  const text = useText(messages);
  const navigate = useNavigate();
  const [session, setSession] = useState<Session>();
  const [failed, setFailed] = useState(false);

  // Once per page: a code can be exchanged only once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: navigate changes, the sign-in must not repeat
  useEffect(() => {
    openSession((path) => navigate(path, { replace: true })).then(setSession, () =>
      setFailed(true),
    );
  }, []);

  const api = useMemo(
    () =>
      makeApi({
        token: () => session?.user.access_token,
        async fetch(input, init) {
          const response = await fetch(input, init);
          if (response.status === 401 && session) {
            await session.manager.removeUser();
            await session.manager.signinRedirect({
              state: location.pathname.replace(/^\/can-bo/, ''),
            });
          }
          return response;
        },
        timeoutMs: 60_000,
      }),
    [session],
  );

  if (session) {
    return (
      <SignedInContext.Provider value={{ signOut: () => session.manager.signoutRedirect() }}>
        <StaffApiContext.Provider value={api}>{children}</StaffApiContext.Provider>
      </SignedInContext.Provider>
    );
  }
  return (
    <Center mih="100vh" component="main">
      <Stack align="center">
        <Title order={1} size="h3">
          {failed ? text('signInFailed') : text('signingIn')}
        </Title>
        {failed ? (
          <>
            <Text>{text('signInFailedHint')}</Text>
            <Button onClick={() => location.assign('/can-bo/')}>{text('signIn')}</Button>
          </>
        ) : (
          <Loader aria-label={text('signingIn')} />
        )}
      </Stack>
    </Center>
  );
}
