import * as z from 'zod';
import { instant } from '../kernel/instant.ts';
import { item } from './item.ts';
import { versionState } from './version-state.ts';

/** What people said about a version. */
export const itemComment = z.object({ by: z.string(), at: instant, text: z.string() });

/** A step of a version from one state to another, and what was said with it. */
export const versionMove = z.object({
  to: versionState,
  by: z.string(),
  at: instant,
  comment: z.string().optional(),
});

/** A version of a question without its text: whose it is, how it came about, where it stands. */
export const itemVersion = z.object({
  version: z.int().min(1),
  state: versionState,
  by: z.string(),
  at: instant,
  /**
   * Everybody who wrote at it since the last approved version: none of them may approve it, whether
   * by form, import or bulk edit.
   */
  authors: z.array(z.string()),
  origin: z.enum(['form', 'import', 'bulkEdit']),
  /** The file of the import it came with. */
  fileName: z.string().optional(),
  moves: z.array(versionMove),
  comments: z.array(itemComment),
});
export type ItemVersion = z.infer<typeof itemVersion>;

/** A version with its text and key. */
export const writtenVersion = itemVersion.extend({ item });
