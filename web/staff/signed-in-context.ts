import { createContext } from 'react';

/** What a signed-in person can do about being signed in. */
export const SignedInContext = createContext<{ signOut(): Promise<void> }>({
  signOut: async () => {},
});
