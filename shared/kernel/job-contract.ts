import * as z from 'zod';
import { endpoint } from './endpoint.ts';
import { id } from './id.ts';
import { job } from './job.ts';

/** Following long work. Job ids cannot be guessed; only the person who started one may ask. */
export const jobContract = {
  read: endpoint({
    method: 'GET',
    path: '/api/staff/jobs/:jobId',
    summary: 'The progress of long work',
    access: { kind: 'staff' },
    params: z.object({ jobId: id }),
    answer: job,
  }),
};
