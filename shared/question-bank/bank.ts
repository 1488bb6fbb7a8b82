import * as z from 'zod';
import { storedObject } from '../exam/stored-object.ts';
import { id } from '../kernel/id.ts';
import { instant } from '../kernel/instant.ts';
import { difficulty, item } from './item.ts';

/** What can happen to a bank; each import is one immutable object of items. */
export const bankEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('bankCreated'),
    bankId: id,
    organisationId: id,
    name: z.string().min(1).max(200),
  }),
  z.object({ type: z.literal('itemsImported'), items: storedObject, fileName: z.string() }),
  z.object({ type: z.literal('itemsApproved'), items: storedObject }),
]);
export type BankEvent = z.infer<typeof bankEvent>;

/** One import of items and whether a second person has approved it; only approved items are drawn. */
export const bankImport = z.object({
  items: storedObject,
  fileName: z.string(),
  importedBy: z.string(),
  importedAt: instant,
  approvedBy: z.string().optional(),
  approvedAt: instant.optional(),
});

export const bank = z.object({
  bankId: id,
  organisationId: id,
  name: z.string(),
  imports: z.array(bankImport),
  sequence: z.int(),
});
export type Bank = z.infer<typeof bank>;

/** The object behind an import. */
export const itemFile = z.object({ items: z.array(item) });

/** How many approved items a bank holds per topic and difficulty. */
export const bankCell = z.object({
  topic: z.string(),
  difficulty,
  count: z.int(),
  /** How many of them are essays, which people mark; left out where there are none. */
  essays: z.int().optional(),
});
