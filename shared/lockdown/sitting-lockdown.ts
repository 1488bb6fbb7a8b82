import * as z from 'zod';
import { instant } from '../kernel/instant.ts';

/** Why a workstation was not let in. */
export const lockdownCode = z.enum([
  'seb-required',
  'seb-wrong-configuration',
  'seb-too-old',
  'network-not-allowed',
]);
export type LockdownCode = z.infer<typeof lockdownCode>;

/** The last time a workstation was looked at and fitted. */
export const lockdownCheck = z.object({
  /** The turn of a workstation it was in. */
  epoch: z.int().min(0),
  at: instant,
  /** How Safe Exam Browser proved its settings; absent where it was waived or not asked for. */
  proof: z.enum(['header', 'script']).optional(),
  /** When the nonce of the proof was made: an older one proves nothing any more. */
  issuedAt: instant.optional(),
  /** What the browser says of itself. */
  version: z.string().max(60).optional(),
  /** From where it came, where networks are limited. */
  address: z.string().max(45).optional(),
});
export type LockdownCheck = z.infer<typeof lockdownCheck>;

/** Attempts that were refused: how many, and the last one. */
export const lockdownRefusal = z.object({
  count: z.int().min(1),
  code: lockdownCode,
  at: instant,
  /** The address or the version that did not fit. */
  seen: z.string().max(60).optional(),
});
export type LockdownRefusal = z.infer<typeof lockdownRefusal>;

/** What a sitting remembers of its workstations. */
export const sittingLockdown = z.object({
  check: lockdownCheck.optional(),
  refused: lockdownRefusal.optional(),
  waived: z.object({ seb: z.boolean(), network: z.boolean() }).partial().optional(),
});
export type SittingLockdown = z.infer<typeof sittingLockdown>;
