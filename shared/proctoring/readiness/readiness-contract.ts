import * as z from 'zod';
import { endpoint } from '../../kernel/endpoint.ts';
import { id } from '../../kernel/id.ts';
import { instant } from '../../kernel/instant.ts';
import { readinessCheck } from './readiness.ts';

export const readinessView = z.object({
  now: instant,
  examName: z.string(),
  sessionName: z.string(),
  startsAt: instant,
  checks: z.array(readinessCheck),
});
export type ReadinessView = z.infer<typeof readinessView>;

export const readinessContract = {
  session: endpoint({
    method: 'GET',
    path: '/api/staff/exams/:examId/sessions/:sessionId/readiness',
    summary: 'The go/no-go board of a session: what is ready, what is missing, where',
    access: { kind: 'action', action: 'room.watch', scope: 'exam' },
    params: z.object({ examId: id, sessionId: id }),
    answer: readinessView,
    problems: ['not-found'],
  }),
};
