import * as z from 'zod';

/**
 * Everybody's paper as it was drawn when the papers were made: candidate number and line
 * (paper-line.ts), by candidate number. Sealed until the results are published.
 */
export const drawnRecord = z.object({ papers: z.array(z.tuple([z.string(), z.string()])) });
export type DrawnRecord = z.infer<typeof drawnRecord>;
