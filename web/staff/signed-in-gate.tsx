import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { StaffApiContext } from '../platform/staff-api-context.ts';
import { paths } from '../ui/staff/paths.ts';
import { SignInContext } from './sign-in-context.ts';
import { SignInScreen } from './sign-in-screen.tsx';
import { readSignInSettings } from './sign-in-settings.ts';
import { signedInApi } from './signed-in-api.ts';
import { openSignIn, type SignIn } from './staff-sign-in.ts';

/** Once a page load: the provider's code may be used one time only. */
const opened: Promise<SignIn> = readSignInSettings().then(openSignIn);
opened.catch(() => undefined);

/** Lets signed-in staff through with their Api; a deep link leads straight to signing in and back. */
export function SignedInGate({ children }: { readonly children: ReactNode }) {
  const [signIn, setSignIn] = useState<SignIn>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    opened.then(setSignIn, () => setFailed(true));
  }, []);
  const isIn = signIn?.token() !== undefined;
  const isDeep = location.pathname !== paths.home;
  useEffect(() => {
    if (signIn && !isIn && isDeep) void signIn.begin(location.pathname + location.search);
  }, [signIn, isIn, isDeep]);
  const api = useMemo(() => signIn && signedInApi(signIn), [signIn]);

  if (!signIn || !api || !isIn) {
    return (
      <SignInScreen
        failed={failed}
        opening={!failed && (!signIn || isDeep)}
        onSignIn={() => void signIn?.begin(paths.home)}
      />
    );
  }
  return (
    <SignInContext value={signIn}>
      <StaffApiContext value={api}>{children}</StaffApiContext>
    </SignInContext>
  );
}
