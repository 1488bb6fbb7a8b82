import * as z from 'zod';

/**
 * What the candidate page adds to a request in Safe Exam Browser. A value out of shape counts as
 * none: a strange browser is told what to do, not that its request is wrong.
 */
export const sebQuery = z.object({
  /** The server's challenge, which stands in the address of the page and of the request. */
  sebNonce: z
    .string()
    .regex(/^[0-9a-z]{1,12}-[0-9a-f]{32}$/)
    .optional()
    .catch(undefined),
  /** SafeExamBrowser.security.configKey at the page's address. */
  sebHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .catch(undefined),
  /** SafeExamBrowser.version. */
  sebVersion: z.string().max(200).optional().catch(undefined),
});
export type SebQuery = z.infer<typeof sebQuery>;
