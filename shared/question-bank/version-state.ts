import * as z from 'zod';

/**
 * Where a version of a question stands.
 *
 *     draft → inReview → approved → retired
 *               ↓ ↑         ↓
 *             sentBack   replaced (a newer version was approved)
 *
 * An unapproved version becomes `replaced` when a newer one is written, and `discarded` when its
 * authors give it up. Of one question at most one version is approved: that one is drawn.
 */
export const versionState = z.enum([
  'draft',
  'inReview',
  'sentBack',
  'approved',
  'retired',
  'replaced',
  'discarded',
]);
export type VersionState = z.infer<typeof versionState>;
