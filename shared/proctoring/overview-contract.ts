import * as z from 'zod';
import { endpoint } from '../kernel/endpoint.ts';
import { id } from '../kernel/id.ts';
import { instant } from '../kernel/instant.ts';
import { roomSummary } from './room-summary.ts';

export const sessionOverview = z.object({
  now: instant,
  /** Of which moment the figures are: a second or two ago. Ask on with it as `since`. */
  asOf: instant,
  examName: z.string(),
  sessionName: z.string(),
  partTitle: z.string(),
  questionCount: z.int(),
  startsAt: instant,
  endsAt: instant,
  /** The rooms whose figures changed after `since`; all of them where nothing was asked. */
  rooms: z.array(roomSummary),
});
export type SessionOverview = z.infer<typeof sessionOverview>;

export const overviewContract = {
  session: endpoint({
    method: 'GET',
    path: '/api/staff/exams/:examId/sessions/:sessionId/overview',
    summary: 'All rooms of a session in figures, or those that changed since the last answer',
    access: { kind: 'action', action: 'room.watch', scope: 'exam' },
    params: z.object({ examId: id, sessionId: id }),
    query: z.object({ since: z.coerce.number().int().min(0).default(0) }),
    answer: sessionOverview,
    problems: ['not-found'],
  }),
};
