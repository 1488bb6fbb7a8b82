import * as z from 'zod';
import { endpoint } from '../kernel/endpoint.ts';
import { id } from '../kernel/id.ts';
import { bulkChange, versionRefs } from './bulk-change.ts';
import { nearTwin } from './near-twin.ts';

const bankId = z.object({ bankId: id });
const moved = z.object({ moved: z.int() });
/** What is open per person: written by them, or decided by them. */
const personWork = z.object({
  subject: z.string(),
  /** Newest versions they wrote, by state. */
  drafts: z.int(),
  inReview: z.int(),
  sentBack: z.int(),
  approved: z.int(),
  /** Versions in review that they did not write at: what they could review. */
  couldReview: z.int(),
  /** Versions they approved and sent back, ever. */
  reviewed: z.int(),
  returned: z.int(),
});

/**
 * Four eyes: many questions at once or one, all or nothing. A refusal names every question that
 * stands in the way as a finding (field: its id).
 */
export const reviewContract = {
  revise: endpoint({
    method: 'POST',
    path: '/api/staff/banks/:bankId/revisions',
    summary: 'Change tags of many questions: each gets a new version by the caller',
    access: { kind: 'action', action: 'bank.write', scope: 'bank' },
    params: bankId,
    body: z.object({
      /** Current versions. */
      versions: versionRefs,
      change: bulkChange,
      send: z.boolean().default(false),
    }),
    /** `unchanged`: questions that were so already and got no new version. */
    answer: z.object({ changed: z.int(), unchanged: z.int() }),
    problems: ['bad-request', 'items-refused', 'not-found', 'conflict'],
  }),
  move: endpoint({
    method: 'POST',
    path: '/api/staff/banks/:bankId/moves',
    summary: 'Send versions to review, take them back, or give them up',
    access: { kind: 'action', action: 'bank.write', scope: 'bank' },
    params: bankId,
    body: z.object({
      move: z.enum(['send', 'takeBack', 'discard']),
      versions: versionRefs,
      comment: z.string().trim().max(2000).optional(),
    }),
    answer: moved,
    problems: ['items-refused', 'not-found', 'conflict', 'wrong-phase', 'not-author'],
  }),
  review: endpoint({
    method: 'POST',
    path: '/api/staff/banks/:bankId/reviews',
    summary: 'Approve versions, send them back, or retire them; never one’s own for approval',
    access: { kind: 'action', action: 'bank.review', scope: 'bank' },
    params: bankId,
    body: z.discriminatedUnion('move', [
      z.object({
        move: z.enum(['approve', 'retire']),
        versions: versionRefs,
        comment: z.string().trim().max(2000).optional(),
      }),
      z.object({
        move: z.literal('sendBack'),
        versions: versionRefs,
        /** What is to be corrected: nobody is sent back a question without a word. */
        comment: z.string().trim().min(3).max(2000),
      }),
    ]),
    answer: moved,
    problems: ['items-refused', 'not-found', 'conflict', 'wrong-phase', 'same-person'],
  }),
  workload: endpoint({
    method: 'GET',
    path: '/api/staff/banks/:bankId/workload',
    summary: 'What waits for the caller, and how much each person wrote and reviewed',
    access: { kind: 'action', action: 'item.read', scope: 'bank' },
    params: bankId,
    answer: z.object({
      mine: z.object({
        /** In review and not the caller's: the list filtered by waiting=review. */
        toReview: z.int(),
        /** Sent back to the caller: the list filtered by waiting=correction. */
        toCorrect: z.int(),
        drafts: z.int(),
        /** The caller's own in review. */
        awaiting: z.int(),
      }),
      people: z.array(personWork),
    }),
  }),
  nearInImport: endpoint({
    method: 'GET',
    path: '/api/staff/banks/:bankId/imports/:sha256/similar',
    summary: 'Questions of an import that say nearly the same as others, as found on import',
    access: { kind: 'action', action: 'item.read', scope: 'bank' },
    params: z.object({ bankId: id, sha256: z.string() }),
    answer: z.object({
      pairs: z.array(z.object({ itemId: id, stem: z.string(), near: z.array(nearTwin) })),
    }),
    problems: ['not-found'],
  }),
};
