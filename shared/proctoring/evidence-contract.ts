import * as z from 'zod';
import { endpoint } from '../kernel/endpoint.ts';
import { id } from '../kernel/id.ts';
import { evidenceDecision } from '../sitting/evidence-decision.ts';
import { decidingBar, refusedBatch } from './refused-batch.ts';

const session = z.object({ examId: id, sessionId: id });

/** A candidate with refused answers, as the list of a session shows them. */
export const refusedSitting = z.object({
  sittingId: id,
  candidateNumber: z.string(),
  fullName: z.string(),
  roomName: z.string(),
  seat: z.int(),
  batches: z.array(refusedBatch),
});
export type RefusedSitting = z.infer<typeof refusedSitting>;

/** Refused answers of a session, and the decisions about them. */
export const evidenceContract = {
  list: endpoint({
    method: 'GET',
    path: '/api/staff/exams/:examId/sessions/:sessionId/evidence',
    summary: 'Refused answers of a session: whose, why, which questions; never which option',
    access: { kind: 'action', action: 'room.watch', scope: 'exam' },
    params: session,
    answer: z.object({
      examName: z.string(),
      sessionName: z.string(),
      roundId: id,
      barredBy: decidingBar.optional(),
      sittings: z.array(refusedSitting),
    }),
    problems: ['not-found'],
  }),
  decide: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/sessions/:sessionId/evidence-decisions',
    summary: 'Decide whether refused answers count; of several decisions the last one holds',
    access: { kind: 'action', action: 'evidence.decide', scope: 'exam' },
    params: session,
    body: evidenceDecision,
    /** How many candidates it was about. */
    answer: z.object({ sittings: z.int() }),
    problems: ['not-found', 'evidence-never-counts', 'results-approved'],
  }),
};
