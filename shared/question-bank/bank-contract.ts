import * as z from 'zod';
import { endpoint, xlsxType } from '../kernel/endpoint.ts';
import { id } from '../kernel/id.ts';
import { pageOf, pageQuery } from '../kernel/page.ts';
import { bank, bankCell } from './bank.ts';
import { difficulty, item } from './item.ts';

const bankId = z.object({ bankId: id });
const bankSummary = bank
  .pick({ bankId: true, organisationId: true, name: true })
  .extend({ approved: z.int(), awaitingReview: z.int() });

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
    answer: bank.extend({ cells: z.array(bankCell) }),
  }),
  items: endpoint({
    method: 'GET',
    path: '/api/staff/banks/:bankId/items',
    summary: 'Items with their keys, for authors and reviewers only',
    access: { kind: 'action', action: 'item.read', scope: 'bank' },
    params: bankId,
    query: pageQuery.extend({ topic: z.string().optional(), difficulty: difficulty.optional() }),
    answer: pageOf(z.intersection(item, z.object({ approved: z.boolean() }))),
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
    query: z.object({ fileName: z.string().max(200).default('questions.xlsx') }),
    upload: { maxMegabytes: 4 },
    answer: z.object({ jobId: id }),
    problems: ['too-large', 'import-unreadable', 'import-rejected'],
  }),
  approve: endpoint({
    method: 'POST',
    path: '/api/staff/banks/:bankId/approvals',
    summary: 'Approve an import; never by the person who imported it',
    access: { kind: 'action', action: 'bank.review', scope: 'bank' },
    params: bankId,
    body: z.object({ itemsSha256: z.string() }),
    answer: bank,
    problems: ['same-person', 'not-found', 'wrong-phase'],
  }),
};
