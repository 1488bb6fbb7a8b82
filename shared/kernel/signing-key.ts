import * as z from 'zod';

/** The public half of a key that signs with ES256 (RFC 7518), as anybody may have it. */
export const signingKey = z.object({
  /** The key's own thumbprint (RFC 7638): whoever holds the key can compute its name. */
  kid: z.string(),
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
});
export type SigningKey = z.infer<typeof signingKey>;
