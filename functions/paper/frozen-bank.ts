import * as z from 'zod';
import { paperMedia } from '../../shared/paper/paper-media.ts';
import { sealedBank } from '../../shared/paper/sealed-bank.ts';

/** What a lock holds under the officers' shares: the bank and the images its papers may show. */
export const frozenBank = z.object({ bank: sealedBank, media: paperMedia });
export type FrozenBank = z.infer<typeof frozenBank>;
