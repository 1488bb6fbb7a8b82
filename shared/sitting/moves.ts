import * as z from 'zod';

/** What a workstation that gets the sitting back has to know, to send what still counts and no more. */
export const moves = z.object({
  /**
   * For each turn of a workstation that is over, how many events were held when it ended, and when
   * that was, in milliseconds after the session's start.
   */
  turnEnds: z.array(z.object({ held: z.int(), at: z.int() })),
  /** For each answer and flag (last-touched.ts) the number of the last event that changed it. */
  lastTouched: z.record(z.string(), z.int()),
});
export type Moves = z.infer<typeof moves>;
