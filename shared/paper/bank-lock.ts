import * as z from 'zod';
import { storedObject } from '../exam/stored-object.ts';
import { id } from '../kernel/id.ts';
import { instant } from '../kernel/instant.ts';
import { blueprint } from './blueprint.ts';

/** SHA-256 of a share, published with the lock: shows whether a share is right, and not what it is. */
const shareCommitment = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * A bank locked for a part before the exam: frozen, and encrypted under a key that nobody holds.
 * The secret it follows from is split among officers, of whom `threshold` must come together to
 * open it (k of N). The backup lock is opened where too few of the official one's shares are left.
 */
export const lockPlan = z.object({
  lockId: id,
  use: z.enum(['official', 'backup']),
  threshold: z.int().min(2).max(9),
  /** Earliest opening, in hours before the first session of the part. */
  opensHoursBefore: z.int().min(1).max(72),
  /** Encrypted under the secret, and that again by the vault. */
  bank: storedObject,
  blueprint,
  /** Commitments published before the exam: SHA-256 of the exam secret and of the bank. */
  secretCommitment: z.string(),
  bankCommitment: z.string(),
  /** The leaves behind the bank's commitment, public from locking on. */
  sealedList: storedObject.optional(),
});

/** An officer who keeps a share: since when, and whether it was reported lost. */
export const keyHolder = z.object({
  name: z.string(),
  shareCommitment,
  handedOverAt: instant.optional(),
  lost: z.object({ at: instant, by: z.string(), reason: z.string() }).optional(),
});

/** A lock as it stands: the fold of its events. */
export const bankLock = lockPlan.extend({
  holders: z.array(keyHolder),
  at: instant,
  by: z.string(),
  /** Openings that were refused, each with the problem's name. */
  refusals: z.array(z.object({ at: instant, by: z.string(), reason: z.string() })),
  /** The opening: when, by whom, and the holders whose shares were entered. */
  opened: z.object({ at: instant, by: z.string(), holders: z.array(z.string()) }).optional(),
});
export type BankLock = z.infer<typeof bankLock>;
