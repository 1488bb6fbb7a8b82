import * as z from 'zod';
import { storedObject } from '../../exam/stored-object.ts';
import { instant } from '../../kernel/instant.ts';

/** A backup file of a session: `file.sha256` is what is printed, `file.count` its sittings. */
export const backupFacts = z.object({
  file: storedObject,
  bytes: z.int(),
  /** The last event of the exam that is in it. */
  upTo: z.int(),
});
export type BackupFacts = z.infer<typeof backupFacts>;

/** What comparing a backup with the table found. */
export const backupCheck = z.object({
  sha256: z.string(),
  /** Sittings that were compared and are the same. */
  same: z.int(),
  /** The first thing that is not the same, by its place in the file; absent where all of it is. */
  difference: z.string().max(300).optional(),
});
export type BackupCheck = z.infer<typeof backupCheck>;

/** A backup as the session keeps it, with the latest check of it. */
export const sessionBackup = backupFacts.extend({
  at: instant,
  by: z.string(),
  byName: z.string(),
  check: backupCheck.omit({ sha256: true }).extend({ at: instant, by: z.string() }).optional(),
});
export type SessionBackup = z.infer<typeof sessionBackup>;
