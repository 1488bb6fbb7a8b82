import * as z from 'zod';
import { endpoint } from '../kernel/endpoint.ts';
import { id } from '../kernel/id.ts';
import { exam } from './exam.ts';
import { summonsPrint } from './summons-print.ts';
import { summonsRequest } from './summons-request.ts';

const examId = z.object({ examId: id });
const print = examId.extend({ printId: id });
const read = { kind: 'action', action: 'register.read', scope: 'exam' } as const;
const plan = { kind: 'action', action: 'seating.plan', scope: 'exam' } as const;

/** Summons (giấy triệu tập): made in a job, kept as files, issued as a fact. */
export const summonsContract = {
  make: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/summons',
    summary:
      'Make summons for everybody, a session, one candidate or those whose seat changed; issued, numbers and seats stay from then on',
    access: plan,
    params: examId,
    body: summonsRequest,
    answer: z.object({ jobId: id }),
    problems: ['not-seated', 'setup-incomplete'],
  }),
  print: endpoint({
    method: 'GET',
    path: '/api/staff/exams/:examId/summons/:printId',
    summary: 'The files of summons made: the id is that of the job which made them',
    access: read,
    params: print,
    answer: summonsPrint,
  }),
  file: endpoint({
    method: 'GET',
    path: '/api/staff/exams/:examId/summons/:printId/files/:file/print.pdf',
    summary: 'One file of summons, one page a candidate in the order of names',
    access: read,
    params: print.extend({ file: z.coerce.number().int().min(1).max(1000) }),
    answer: { file: 'application/pdf' },
  }),
  withdraw: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/summons/withdrawal',
    summary: 'Withdraw the summons issued, so that everybody may be numbered and seated anew',
    access: plan,
    params: examId,
    body: z.object({ reason: z.string().trim().min(3).max(500) }),
    answer: exam,
    problems: ['exam-frozen', 'wrong-phase'],
  }),
};
