import * as z from 'zod';

/** Who vouches for staff here: Cognito in the cloud, the local provider on one machine. */
const signInSettings = z.object({
  authority: z.url(),
  clientId: z.string().min(1),
  scope: z.string().min(1),
  redirectUri: z.url().optional(),
  /** The audience asked for, where the provider knows resource indicators. */
  resource: z.string().optional(),
});
export type SignInSettings = z.infer<typeof signInSettings>;

/** The settings the page's own origin serves. Throws where they are missing or wrong. */
export async function readSignInSettings(): Promise<SignInSettings> {
  const response = await fetch('/sign-in-settings.json', { cache: 'no-store' });
  return signInSettings.parse(await response.json());
}
