import * as z from 'zod';

/**
 * assigned → waiting → running ⇄ paused → submitted | timedOut | suspended, or absent.
 * Only forward; see the diagram in functions/sitting/README.md.
 */
export const sittingState = z.enum([
  'assigned',
  'waiting',
  'running',
  'paused',
  'submitted',
  'timedOut',
  'suspended',
  'absent',
]);
export type SittingState = z.infer<typeof sittingState>;
