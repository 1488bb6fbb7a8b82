import * as z from 'zod';

/** What must be so before a session begins. */
export const readinessKey = z.enum([
  'papersSealed',
  'codesIssued',
  'invigilators',
  'headAppointed',
  'technician',
  'workstations',
  'spares',
  'clockRuns',
]);
export type ReadinessKey = z.infer<typeof readinessKey>;

/**
 * One line of the go/no-go board. `stop`: the session cannot go well like this; `look`: somebody
 * should know.
 */
export const readinessCheck = z.object({
  key: readinessKey,
  level: z.enum(['go', 'look', 'stop']),
  /** The rooms that it is about, where it is about some. */
  rooms: z.array(z.string()).default([]),
  /** How many it counts, and of how many. */
  count: z.int().optional(),
  of: z.int().optional(),
});
export type ReadinessCheck = z.infer<typeof readinessCheck>;
