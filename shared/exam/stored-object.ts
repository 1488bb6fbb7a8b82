import * as z from 'zod';

/** A pointer to an immutable object: where it is and what its bytes hash to (SHA-256, hex). */
export const storedObject = z.object({
  key: z.string().min(1).max(300),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  count: z.int().nonnegative(),
});
export type StoredObject = z.infer<typeof storedObject>;
