import * as z from 'zod';
import { exam } from '../exam/exam.ts';
import { endpoint, xlsxType } from '../kernel/endpoint.ts';
import { id } from '../kernel/id.ts';
import { pageOf, pageQuery } from '../kernel/page.ts';
import { resultRow } from './round-result.ts';

const round = z.object({ examId: id, roundId: id });

/** Counts that people compare, for the charts beside the list. */
export const roundFigures = z.object({
  candidates: z.int(),
  present: z.int(),
  absent: z.int(),
  qualified: z.int(),
  /** Candidates per number of correct answers, one list per part. */
  distribution: z.array(z.object({ partId: id, total: z.int(), counts: z.array(z.int()) })),
  /** Per position: applicants, qualified, selected against the quota. */
  positions: z.array(
    z.object({
      positionId: id,
      quota: z.int(),
      candidates: z.int(),
      qualified: z.int(),
      selected: z.int(),
    }),
  ),
});

/** Results of a round, from preparation to publication by two persons. */
export const resultsContract = {
  prepare: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/rounds/:roundId/results',
    summary: 'Grade every closed sitting of the round and rank where the rule set ranks',
    access: { kind: 'action', action: 'results.prepare', scope: 'exam' },
    params: round,
    answer: z.object({ jobId: id }),
    problems: [
      'sittings-open',
      'needs-marking',
      'setup-incomplete',
      'wrong-phase',
      'not-found',
      'evidence-undecided',
      'incidents-undecided',
    ],
  }),
  list: endpoint({
    method: 'GET',
    path: '/api/staff/exams/:examId/rounds/:roundId/results',
    summary: 'Results of the latest version, a page at a time',
    access: { kind: 'action', action: 'results.read', scope: 'exam' },
    params: round,
    query: pageQuery.extend({
      positionId: id.optional(),
      show: z.enum(['all', 'qualified', 'selected']).default('all'),
    }),
    answer: pageOf(resultRow),
    problems: ['not-found'],
  }),
  figures: endpoint({
    method: 'GET',
    path: '/api/staff/exams/:examId/rounds/:roundId/figures',
    summary: 'Counts and distributions of the latest version',
    access: { kind: 'action', action: 'results.read', scope: 'exam' },
    params: round,
    answer: roundFigures,
    problems: ['not-found'],
  }),
  approve: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/rounds/:roundId/approval',
    summary: 'Approve the results; never by the person who prepared them',
    access: { kind: 'action', action: 'results.approve', scope: 'exam' },
    params: round,
    body: z.object({ version: z.int() }),
    answer: exam,
    problems: [
      'same-person',
      'wrong-phase',
      'conflict',
      'not-found',
      'results-outdated',
      'evidence-undecided',
      'incidents-undecided',
    ],
  }),
  publish: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/rounds/:roundId/publication',
    summary: 'Publish approved results for the public look-up',
    access: { kind: 'action', action: 'results.publish', scope: 'exam' },
    params: round,
    body: z.object({ version: z.int() }),
    answer: exam,
    problems: ['not-approved', 'wrong-phase', 'conflict', 'not-found'],
  }),
  spreadsheet: endpoint({
    method: 'GET',
    path: '/api/staff/exams/:examId/rounds/:roundId/results.xlsx',
    summary: 'The list as a spreadsheet, usual columns, no citizen id',
    access: { kind: 'action', action: 'results.read', scope: 'exam' },
    params: round,
    answer: { file: xlsxType },
    problems: ['not-found'],
  }),
  document: endpoint({
    method: 'GET',
    path: '/api/staff/exams/:examId/rounds/:roundId/results.pdf',
    summary: 'The list as a PDF to post, usual columns, no citizen id',
    access: { kind: 'action', action: 'results.read', scope: 'exam' },
    params: round,
    answer: { file: 'application/pdf' },
    problems: ['not-found'],
  }),
};
