import * as z from 'zod';
import { endpoint } from '../kernel/endpoint.ts';
import { id } from '../kernel/id.ts';

/** The files a bank is exported as. */
export const exportFormats = ['xlsx', 'moodle', 'gift', 'qti3'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const query = z.object({
  format: z.enum(exportFormats),
  /** Approved versions only, or the newest version of every question in use. */
  items: z.enum(['approved', 'all']).default('approved'),
});

/** A bank as a file for other systems, and what that file cannot say. */
export const exportContract = {
  notes: endpoint({
    method: 'GET',
    path: '/api/staff/banks/:bankId/export-notes',
    summary: 'What an export of the bank leaves out or says in another way, item by item',
    access: { kind: 'action', action: 'item.read', scope: 'bank' },
    params: z.object({ bankId: id }),
    query,
    answer: z.object({
      /** Items of the bank that were asked for. */
      count: z.int(),
      notes: z.array(
        z.object({
          number: z.int(),
          itemId: id,
          name: z.string(),
          kind: z.enum(['leftOut', 'lost', 'changed']),
          vi: z.string(),
          en: z.string(),
        }),
      ),
    }),
  }),
  file: endpoint({
    method: 'GET',
    path: '/api/staff/banks/:bankId/export',
    summary: 'The items of the bank with their keys, as a file for other systems',
    access: { kind: 'action', action: 'item.read', scope: 'bank' },
    params: z.object({ bankId: id }),
    query,
    answer: { file: 'application/octet-stream' },
  }),
};
