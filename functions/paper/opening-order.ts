import * as z from 'zod';
import { id } from '../../shared/kernel/id.ts';

/** What an opening is asked to do: the lock, and its secret sealed by the vault for this alone. */
export const openingOrder = z.object({ lockId: id, sealed: z.base64() });

/** The purpose the vault binds the secret to on its way from the ceremony to the job. */
export const openingPurpose = (lockId: string): string => `opening:${lockId}`;
