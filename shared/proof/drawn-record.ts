import * as z from 'zod';

/** One candidate's paper as it was drawn, and all that the draw asked of the candidate. */
export const drawnLine = z.object({
  candidateNumber: z.string(),
  sessionId: z.string().optional(),
  positionGroup: z.string().optional(),
  /** The paper in a line: see paper-line.ts. */
  line: z.string(),
});
export type DrawnLine = z.infer<typeof drawnLine>;

/** Everybody's paper, by candidate number, as of when papers were made. Sealed until publication. */
export const drawnRecord = z.object({ papers: z.array(drawnLine) });
export type DrawnRecord = z.infer<typeof drawnRecord>;
