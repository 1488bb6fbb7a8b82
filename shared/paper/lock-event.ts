import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { keyHolder, lockPlan } from './bank-lock.ts';

const ref = { roundId: id, partId: id, lockId: id };

/** What can happen to the lock of a part's bank. */
export const lockEvents = [
  lockPlan.extend({
    type: z.literal('bankLocked'),
    roundId: id,
    partId: id,
    holders: z
      .array(keyHolder.pick({ name: true, shareCommitment: true }))
      .min(2)
      .max(9),
  }),
  z.object({ type: z.literal('shareShown'), ...ref, holder: z.string() }),
  z.object({ type: z.literal('shareHandedOver'), ...ref, holder: z.string() }),
  z.object({
    type: z.literal('shareLost'),
    ...ref,
    holder: z.string(),
    reason: z.string().min(3).max(500),
  }),
  z.object({ type: z.literal('openingRefused'), ...ref, reason: z.string() }),
  z.object({ type: z.literal('openingBegun'), ...ref, holders: z.array(z.string()) }),
] as const;
