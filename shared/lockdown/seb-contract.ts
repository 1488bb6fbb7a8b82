import * as z from 'zod';
import { endpoint } from '../kernel/endpoint.ts';

/** What Safe Exam Browser's page asks for before it can prove itself. */
export const sebContract = {
  challenge: endpoint({
    method: 'GET',
    path: '/api/candidate/seb-challenge',
    summary: 'A nonce to stand in the address while Safe Exam Browser computes its hash',
    access: { kind: 'public' },
    /** The workstation before the sign-in; "<sittingId>.<epoch>" after it. */
    query: z.object({ subject: z.string().regex(/^[a-z0-9.-]{3,60}$/) }),
    answer: z.object({ nonce: z.string() }),
  }),
};
