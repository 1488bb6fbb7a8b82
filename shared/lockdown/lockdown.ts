import * as z from 'zod';
import { storedObject } from '../exam/stored-object.ts';
import { sebVersions } from './seb-versions.ts';

/** Addresses from which workstations of a venue, or of the whole exam, may sign in. */
export const networkRule = z.object({
  /** The venue whose rooms it is for; left out, every room. */
  venue: z.string().trim().min(1).max(200).optional(),
  /** Ranges such as "10.1.2.0/24", checked when they are set. */
  ranges: z.array(z.string().trim().min(1).max(60)).min(1).max(50),
});
export type NetworkRule = z.infer<typeof networkRule>;

/** Safe Exam Browser as an exam asks for it. */
export const sebRule = z.object({
  /** The settings exactly as workstations open them; never made anew, as their key would change. */
  file: storedObject,
  /** The Config Key of these settings. */
  configKey: z.string().regex(/^[0-9a-f]{64}$/),
  /** The public origin that the settings and every hash are about. */
  origin: z.url(),
  startUrl: z.string(),
  /** The name of the file, where the council made the settings itself. */
  ownFile: z.string().max(200).optional(),
  /** Whether quitting asks for a password; only its hash exists, in the file. */
  hasQuitPassword: z.boolean(),
  versions: sebVersions,
  /** Settings that versions of Safe Exam Browser may write differently. */
  doubts: z.array(z.string()).optional(),
});
export type SebRule = z.infer<typeof sebRule>;

/** How workstations of an exam are locked down; without it any browser on any network may sit it. */
export const lockdown = z.object({
  seb: sebRule.optional(),
  networks: z.array(networkRule).max(50).default([]),
});
export type Lockdown = z.infer<typeof lockdown>;
