import * as z from 'zod';
import { endpoint } from '../kernel/endpoint.ts';
import { signingKey } from '../kernel/signing-key.ts';

/** What anybody needs to check a receipt; the receipt itself is never sent. */
export const receiptContract = {
  keys: endpoint({
    method: 'GET',
    path: '/api/public/receipt-keys',
    summary: 'Public keys of receipts: the one that signs today, then the earlier ones',
    access: { kind: 'public' },
    answer: z.object({ keys: z.array(signingKey).min(1) }),
  }),
};
