import * as z from 'zod';
import { endpoint, xlsxType } from '../kernel/endpoint.ts';
import { id } from '../kernel/id.ts';
import { instant } from '../kernel/instant.ts';
import { pageOf } from '../kernel/page.ts';
import { bank, bankCell, bankImport } from './bank.ts';
import { item } from './item.ts';
import { itemQuery } from './item-query.ts';
import { versionState } from './version-state.ts';

const bankId = z.object({ bankId: id });
const bankSummary = bank.pick({ bankId: true, organisationId: true, name: true }).extend({
  /** Questions with a version in force, and questions whose newest version is in review. */
  approved: z.int(),
  awaitingReview: z.int(),
  /** What waits for the caller: others' versions in review, and own ones sent back. */
  toReview: z.int(),
  toCorrect: z.int(),
});

/** A question as it stands in a list: its newest version and where that is. */
const itemRow = z.intersection(
  item,
  z.object({
    version: z.int(),
    state: versionState,
    /** The newest version is the one in force. */
    approved: z.boolean(),
    /** The version that is drawn; left out where there is none. */
    inForce: z.int().optional(),
    by: z.string(),
    /** May never approve it. */
    authors: z.array(z.string()),
    changedAt: instant,
    comments: z.int(),
  }),
);

/** Question banks: made, filled from a spreadsheet, approved by a second person. */
export const bankContract = {
  list: endpoint({
    method: 'GET',
    path: '/api/staff/organisations/:organisationId/banks',
    summary: 'The banks of an organisation',
    access: { kind: 'action', action: 'bank.read', scope: 'organisation' },
    params: z.object({ organisationId: id }),
    answer: z.object({ banks: z.array(bankSummary) }),
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/staff/organisations/:organisationId/banks',
    summary: 'Create a bank',
    access: { kind: 'action', action: 'bank.write', scope: 'organisation' },
    params: z.object({ organisationId: id }),
    body: z.object({ name: z.string().trim().min(1).max(200) }),
    answer: bank,
  }),
  read: endpoint({
    method: 'GET',
    path: '/api/staff/banks/:bankId',
    summary: 'A bank: its imports and how many approved items per topic and difficulty',
    access: { kind: 'action', action: 'bank.read', scope: 'bank' },
    params: bankId,
    answer: bank.extend({
      imports: z.array(
        bankImport.extend({
          /** Questions of it that still are in review as they came. */
          waiting: z.int(),
        }),
      ),
      cells: z.array(bankCell),
    }),
  }),
  items: endpoint({
    method: 'GET',
    path: '/api/staff/banks/:bankId/items',
    summary: 'Items with their keys, searched, filtered and sorted; for authors and reviewers only',
    access: { kind: 'action', action: 'item.read', scope: 'bank' },
    params: bankId,
    query: itemQuery,
    answer: pageOf(itemRow),
  }),
  template: endpoint({
    method: 'GET',
    path: '/api/staff/banks/:bankId/template.xlsx',
    summary: 'The spreadsheet to write questions in',
    access: { kind: 'action', action: 'bank.write', scope: 'bank' },
    params: bankId,
    answer: { file: xlsxType },
  }),
  import: endpoint({
    method: 'POST',
    path: '/api/staff/banks/:bankId/imports',
    summary: 'Add items from a spreadsheet: all or nothing, reported by row and column',
    access: { kind: 'action', action: 'bank.write', scope: 'bank' },
    params: bankId,
    query: z.object({
      fileName: z.string().max(200).default('questions.xlsx'),
      /** What the bank has already, or the file has twice: refuses the file, or is taken all the same. */
      duplicates: z.enum(['refuse', 'keep']).default('refuse'),
    }),
    upload: { maxMegabytes: 4 },
    answer: z.object({ jobId: id }),
    problems: ['too-large', 'import-unreadable', 'import-rejected'],
  }),
  approve: endpoint({
    method: 'POST',
    path: '/api/staff/banks/:bankId/approvals',
    summary: 'Approve what of an import is still in review; never by the person who imported it',
    access: { kind: 'action', action: 'bank.review', scope: 'bank' },
    params: bankId,
    body: z.object({ itemsSha256: z.string() }),
    answer: bank,
    problems: ['same-person', 'not-found', 'wrong-phase'],
  }),
};
