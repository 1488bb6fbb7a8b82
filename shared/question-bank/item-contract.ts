import * as z from 'zod';
import { endpoint } from '../kernel/endpoint.ts';
import { id } from '../kernel/id.ts';
import { inline, richText } from '../rich-text/rich-text.ts';
import { exposure } from './exposure.ts';
import { item } from './item.ts';
import { itemDraft } from './item-draft.ts';
import { itemCounts, itemFilter } from './item-query.ts';
import { itemVersion, writtenVersion } from './item-version.ts';
import { nearTwin } from './near-twin.ts';
import { versionState } from './version-state.ts';

const bankId = z.object({ bankId: id });
const itemId = z.object({ bankId: id, itemId: id });
const version = z.coerce.number().pipe(z.int().min(1));
const written = z.object({
  itemId: id,
  version: z.int(),
  state: versionState,
  /** Questions that say nearly the same: a warning, nothing is merged. */
  near: z.array(nearTwin),
});

/** Writing single questions, and reading them with their history. */
export const itemContract = {
  counts: endpoint({
    method: 'GET',
    path: '/api/staff/banks/:bankId/item-counts',
    summary: 'How many questions each value of each filter would leave',
    access: { kind: 'action', action: 'item.read', scope: 'bank' },
    params: bankId,
    query: itemFilter,
    answer: itemCounts,
  }),
  write: endpoint({
    method: 'POST',
    path: '/api/staff/banks/:bankId/items',
    summary: 'Write a new question, as a draft or straight to review',
    access: { kind: 'action', action: 'bank.write', scope: 'bank' },
    params: bankId,
    body: z.object({ draft: itemDraft, send: z.boolean().default(false) }),
    answer: written,
    problems: ['bad-request'],
  }),
  read: endpoint({
    method: 'GET',
    path: '/api/staff/banks/:bankId/items/:itemId',
    summary: 'A question with all its versions, comments and exposure in sessions that are over',
    access: { kind: 'action', action: 'item.read', scope: 'bank' },
    params: itemId,
    answer: z.object({
      itemId: id,
      /** The newest version that is not given up: what is shown and edited. */
      current: z.int(),
      /** The version that is drawn; left out where there is none. */
      inForce: z.int().optional(),
      item,
      /** The oldest first. */
      versions: z.array(itemVersion),
      exposures: z.array(exposure),
    }),
    problems: ['not-found'],
  }),
  revise: endpoint({
    method: 'PUT',
    path: '/api/staff/banks/:bankId/items/:itemId',
    summary: 'Write the next version of a question; the approved one stays in force meanwhile',
    access: { kind: 'action', action: 'bank.write', scope: 'bank' },
    params: itemId,
    body: z.object({
      /** The version the writer started from: the current one, or somebody was quicker. */
      basis: z.int().min(1),
      draft: itemDraft,
      send: z.boolean().default(false),
    }),
    answer: written,
    problems: ['bad-request', 'not-found', 'conflict'],
  }),
  version: endpoint({
    method: 'GET',
    path: '/api/staff/banks/:bankId/items/:itemId/versions/:version',
    summary: 'One version of a question with its text',
    access: { kind: 'action', action: 'item.read', scope: 'bank' },
    params: itemId.extend({ version }),
    answer: writtenVersion,
    problems: ['not-found'],
  }),
  difference: endpoint({
    method: 'GET',
    path: '/api/staff/banks/:bankId/items/:itemId/difference',
    summary: 'Two versions of a question and which of their fields differ',
    access: { kind: 'action', action: 'item.read', scope: 'bank' },
    params: itemId,
    query: z.object({ from: version, to: version }),
    answer: z.object({
      from: writtenVersion,
      to: writtenVersion,
      /** Names of the item's fields that are not the same. */
      changed: z.array(z.string()),
    }),
    problems: ['not-found'],
  }),
  comment: endpoint({
    method: 'POST',
    path: '/api/staff/banks/:bankId/items/:itemId/comments',
    summary: 'Say something about a version, as an author or a reviewer',
    access: { kind: 'action', action: 'item.read', scope: 'bank' },
    params: itemId,
    body: z.object({ version: z.int().min(1), text: z.string().trim().min(1).max(2000) }),
    answer: itemVersion,
    problems: ['not-found'],
  }),
  similar: endpoint({
    method: 'POST',
    path: '/api/staff/banks/:bankId/similar',
    summary: 'Questions that say nearly the same as a draft, before it is saved',
    access: { kind: 'action', action: 'bank.write', scope: 'bank' },
    params: bankId,
    body: z.object({
      draft: itemDraft,
      /** The question being edited: it is no twin of itself. */
      itemId: id.optional(),
    }),
    answer: z.object({ near: z.array(nearTwin) }),
    problems: ['bad-request'],
  }),
  formula: endpoint({
    method: 'POST',
    path: '/api/staff/banks/:bankId/formulas',
    summary: 'The formula that a text in TeX means, to be put into a rich text',
    access: { kind: 'action', action: 'bank.write', scope: 'bank' },
    params: bankId,
    body: z.object({
      tex: z.string().trim().min(1).max(2000),
      display: z.boolean().default(false),
    }),
    answer: z.object({ formula: inline }),
    problems: ['bad-request'],
  }),
  stimuli: endpoint({
    method: 'GET',
    path: '/api/staff/banks/:bankId/stimuli',
    summary: 'The texts that questions of the bank are about, to be chosen for another question',
    access: { kind: 'action', action: 'item.read', scope: 'bank' },
    params: bankId,
    answer: z.object({
      stimuli: z.array(
        z.object({
          stimulusId: id,
          text: z.string(),
          rich: richText.optional(),
          /** Questions whose newest version is about it. */
          items: z.int(),
        }),
      ),
    }),
  }),
};
