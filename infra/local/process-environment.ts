import * as z from 'zod';

/** What the supervisor tells each process of the local system. */
export const processEnvironment = z.object({
  DATA_FOLDER: z.string().min(1),
  DATABASE_PORT: z.coerce.number().int(),
  PUBLIC_PORT: z.coerce.number().int(),
  STAFF_PORT: z.coerce.number().int(),
  /** Where the pages are reached from outside, where that is not this machine's own name. */
  PUBLIC_ORIGIN: z.url().optional(),
  ADJUSTABLE_CLOCK: z.enum(['yes', 'no']),
  /** Whether the database waits for the disk before it acknowledges a write. */
  WRITE_THROUGH: z.enum(['yes', 'no']),
});
export type ProcessEnvironment = z.infer<typeof processEnvironment>;
