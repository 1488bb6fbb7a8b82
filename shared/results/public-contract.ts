import * as z from 'zod';
import { endpoint } from '../kernel/endpoint.ts';
import { id } from '../kernel/id.ts';
import { calendarDate, instant } from '../kernel/instant.ts';
import { partResult, ranked } from './round-result.ts';

/** What a candidate may look up about themselves. No list of persons leaves here. */
export const publicResult = z.object({
  examName: z.string(),
  organisationName: z.string(),
  roundTitle: z.string(),
  publishedAt: instant,
  candidateNumber: z.string(),
  fullName: z.string(),
  positionTitle: z.string(),
  agency: z.string(),
  parts: z.array(
    partResult.omit({ partId: true }).extend({ title: z.string(), passPercent: z.number() }),
  ),
  qualified: z.boolean(),
  /** The minutes by which the result was annulled; what for is never said. */
  annulledBy: z.string().optional(),
  ranking: ranked.extend({ quota: z.int() }).optional(),
  explanation: z.array(z.object({ vi: z.string(), en: z.string() })),
  nextStep: z.object({ vi: z.string(), en: z.string() }),
});
export type PublicResult = z.infer<typeof publicResult>;

export const publicContract = {
  rounds: endpoint({
    method: 'GET',
    path: '/api/public/published-rounds',
    summary: 'Rounds whose results are published',
    access: { kind: 'public' },
    answer: z.object({
      rounds: z.array(
        z.object({
          examId: id,
          examName: z.string(),
          organisationName: z.string(),
          roundId: id,
          roundTitle: z.string(),
          publishedAt: instant,
        }),
      ),
    }),
  }),
  lookUp: endpoint({
    method: 'POST',
    path: '/api/public/result-look-up',
    summary: 'One result by candidate number and date of birth',
    access: { kind: 'public' },
    body: z.object({
      examId: id,
      roundId: id,
      candidateNumber: z.string().trim().toUpperCase().min(2).max(13),
      birthDate: calendarDate,
    }),
    answer: publicResult,
    problems: ['no-result', 'too-many-tries'],
  }),
};
