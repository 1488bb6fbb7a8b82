import * as z from 'zod';
import { storedObject } from '../exam/stored-object.ts';
import { id } from '../kernel/id.ts';
import { instant } from '../kernel/instant.ts';
import { bulkChange, versionRef, versionRefs } from './bulk-change.ts';
import { difficulty, item } from './item.ts';
import { nearTwin } from './near-twin.ts';

const placed = z.object({ state: z.enum(['draft', 'inReview']) });

/**
 * What can happen to a bank. Questions never change: a later version takes the place of an earlier
 * one. Who wrote a version is who wrote the event.
 */
export const bankEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('bankCreated'),
    bankId: id,
    organisationId: id,
    name: z.string().min(1).max(200),
  }),
  /** The first versions of many questions in one immutable object; they are in review at once. */
  z.object({ type: z.literal('itemsImported'), items: storedObject, fileName: z.string() }),
  /** Every question of an import that is still in review as it came is approved. */
  z.object({ type: z.literal('itemsApproved'), items: storedObject }),
  /** One version, written by form; too large a one is a revision's object. */
  placed.extend({ type: z.literal('itemWritten'), item }),
  /** New versions of many questions in one object; `change` says what a bulk edit set. */
  placed.extend({
    type: z.literal('itemsRevised'),
    items: storedObject,
    change: bulkChange.optional(),
  }),
  z.object({
    type: z.literal('itemsMoved'),
    to: z.enum(['draft', 'inReview', 'sentBack', 'approved', 'retired', 'discarded']),
    versions: versionRefs,
    comment: z.string().max(2000).optional(),
  }),
  z.object({
    type: z.literal('itemCommented'),
    ...versionRef.shape,
    text: z.string().min(1).max(2000),
  }),
]);
export type BankEvent = z.infer<typeof bankEvent>;

/** One import of items and whether a second person has approved it as a whole. */
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

/** The object behind an import or a bulk edit. */
export const itemFile = z.object({
  items: z.array(item),
  /** What of the import said nearly the same as something else when it came. */
  near: z.array(z.object({ itemId: id, near: z.array(nearTwin) })).optional(),
});

/** How many items a bank has in force per topic and difficulty; a topic counts without what is under it. */
export const bankCell = z.object({
  topic: z.string(),
  difficulty,
  count: z.int(),
  /** How many of them are for certain groups of positions only, by group; left out where none are. */
  groups: z.record(z.string(), z.int()).optional(),
  /** How many of them are for everybody; left out where all are. */
  general: z.int().optional(),
  /** How many of them are essays, which people mark; left out where there are none. */
  essays: z.int().optional(),
});
