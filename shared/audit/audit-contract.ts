import * as z from 'zod';
import { endpoint } from '../kernel/endpoint.ts';
import { id } from '../kernel/id.ts';
import { instant } from '../kernel/instant.ts';
import { pageOf, pageQuery } from '../kernel/page.ts';

/** A line of the audit trail: who did what when, and its place in the hash chain. */
export const auditLine = z.object({
  sequence: z.int(),
  at: instant,
  by: z.string(),
  type: z.string(),
  /** The event in a sentence, in both languages. */
  vi: z.string(),
  en: z.string(),
  hash: z.string(),
});

const trail = pageOf(auditLine).extend({
  chain: z.object({ intact: z.boolean(), firstBroken: z.int().optional() }),
});

export const auditContract = {
  list: endpoint({
    method: 'GET',
    path: '/api/staff/exams/:examId/audit',
    summary: "The exam's audit trail, newest first, with the verdict on its hash chain",
    access: { kind: 'action', action: 'audit.read', scope: 'exam' },
    params: z.object({ examId: id }),
    query: pageQuery,
    answer: trail,
  }),
  room: endpoint({
    method: 'GET',
    path: '/api/staff/exams/:examId/sessions/:sessionId/rooms/:roomId/audit',
    summary: "The log of a room's door, newest first, with the verdict on its hash chain",
    access: { kind: 'action', action: 'audit.read', scope: 'room' },
    params: z.object({ examId: id, sessionId: id, roomId: id }),
    query: pageQuery,
    answer: trail,
  }),
  bank: endpoint({
    method: 'GET',
    path: '/api/staff/banks/:bankId/audit',
    summary:
      "The bank's audit trail, newest first, with the verdict on its hash chain; no text of a question",
    access: { kind: 'action', action: 'audit.read', scope: 'bank' },
    params: z.object({ bankId: id }),
    query: pageQuery,
    answer: trail,
  }),
};
