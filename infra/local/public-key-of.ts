import type { JWK } from 'jose';

/** The public half of a private signing key, as a key set shows it. */
export function publicKeyOf(signing: Record<string, unknown>): JWK {
  const { d: _private, ...rest } = signing;
  return rest as JWK;
}
