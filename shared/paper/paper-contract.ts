import * as z from 'zod';
import { exam } from '../exam/exam.ts';
import { endpoint } from '../kernel/endpoint.ts';
import { id } from '../kernel/id.ts';
import { bankCell } from '../question-bank/bank.ts';
import { blueprint } from './blueprint.ts';
import { feasibility } from './feasibility.ts';

const part = z.object({ examId: id, partId: id });

/** Blueprint, feasibility and sealing of a part's papers. */
export const paperContract = {
  /** What the organisation's banks hold, so that the secretary can plan without seeing a question. */
  supply: endpoint({
    method: 'GET',
    path: '/api/staff/exams/:examId/banks',
    summary: "The organisation's banks with approved items per topic and difficulty",
    access: { kind: 'action', action: 'blueprint.edit', scope: 'exam' },
    params: z.object({ examId: id }),
    answer: z.object({
      banks: z.array(
        z.object({ bankId: id, name: z.string(), approved: z.int(), cells: z.array(bankCell) }),
      ),
    }),
  }),
  check: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/parts/:partId/blueprint/check',
    summary: 'Whether a blueprint can be met, cell by cell, before saving it',
    access: { kind: 'action', action: 'blueprint.edit', scope: 'exam' },
    params: part,
    body: blueprint,
    answer: feasibility,
    problems: ['not-found'],
  }),
  setBlueprint: endpoint({
    method: 'PUT',
    path: '/api/staff/exams/:examId/parts/:partId/blueprint',
    summary:
      'Save a blueprint, of the official or the backup papers; refused while it cannot be met',
    access: { kind: 'action', action: 'blueprint.edit', scope: 'exam' },
    params: part,
    query: z.object({ use: z.enum(['official', 'backup']).default('official') }),
    body: blueprint,
    answer: exam,
    problems: ['blueprint-infeasible', 'already-sealed', 'not-found'],
  }),
  seal: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/parts/:partId/seal',
    summary:
      'Freeze bank, key and blueprint, draw and encrypt every paper, open the sittings for admission',
    access: { kind: 'action', action: 'paper.seal', scope: 'exam' },
    params: part,
    answer: z.object({ jobId: id }),
    problems: ['already-sealed', 'setup-incomplete', 'blueprint-infeasible'],
  }),
};
