import { createContext, useContext } from 'react';
import type { SignIn } from './staff-sign-in.ts';

export const SignInContext = createContext<SignIn | undefined>(undefined);

/** The sign-in of this tab, below the gate only. */
export function useSignIn(): SignIn {
  const signIn = useContext(SignInContext);
  if (!signIn) throw new Error('SignInContext is missing above this page');
  return signIn;
}
