import * as z from 'zod';
import { endpoint } from '../kernel/endpoint.ts';
import { id } from '../kernel/id.ts';
import { timeGrant } from '../sitting/time-grant.ts';

export const timeContract = {
  grant: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/sessions/:sessionId/grants',
    summary: 'Give time back after a failure: to a candidate, a room or the whole session',
    access: { kind: 'action', action: 'time.grant', scope: 'exam' },
    params: z.object({ examId: id, sessionId: id }),
    body: timeGrant,
    /** How many sittings end later now; ended ones are not opened again. */
    answer: z.object({ sittings: z.int() }),
    problems: ['not-found', 'wrong-phase'],
  }),
};
