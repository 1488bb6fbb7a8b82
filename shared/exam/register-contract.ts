import * as z from 'zod';
import { endpoint, xlsxType } from '../kernel/endpoint.ts';
import { id } from '../kernel/id.ts';
import { pageOf, pageQuery } from '../kernel/page.ts';
import { candidate } from './candidate.ts';
import { exam } from './exam.ts';
import { seatAssignment } from './seat-assignment.ts';
import { seatingOrder } from './seating-rule.ts';

const examId = z.object({ examId: id });
const part = examId.extend({ partId: id });

/** A candidate in the staff list. The citizen id is masked but for its last three digits. */
export const candidateRow = candidate
  .omit({ citizenId: true, priorityCode: true })
  .extend({ citizenIdMasked: z.string(), priorityPoints: z.number() });

/** Candidates: import, numbers, seats, admission codes and call lists. */
export const registerContract = {
  template: endpoint({
    method: 'GET',
    path: '/api/staff/exams/:examId/register/template.xlsx',
    summary: "The spreadsheet to fill in, with this exam's positions, parts and priority codes",
    access: { kind: 'action', action: 'register.import', scope: 'exam' },
    params: examId,
    answer: { file: xlsxType },
  }),
  import: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/register/imports',
    summary: 'Import all candidates from a spreadsheet: all or nothing, reported by row and column',
    access: { kind: 'action', action: 'register.import', scope: 'exam' },
    params: examId,
    query: z.object({ fileName: z.string().max(200).default('candidates.xlsx') }),
    upload: { maxMegabytes: 4 },
    answer: z.object({ jobId: id }),
    problems: [
      'exam-frozen',
      'candidates-told',
      'too-large',
      'import-unreadable',
      'import-rejected',
      'setup-incomplete',
    ],
  }),
  list: endpoint({
    method: 'GET',
    path: '/api/staff/exams/:examId/candidates',
    summary:
      'Candidates, a page at a time, searched by name or number without regard to diacritics',
    access: { kind: 'action', action: 'register.read', scope: 'exam' },
    params: examId,
    query: pageQuery.extend({ positionId: id.optional() }),
    answer: pageOf(candidateRow),
  }),
  number: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/candidate-numbers',
    summary: 'Give candidate numbers by given name, middle names, family name',
    access: { kind: 'action', action: 'register.number', scope: 'exam' },
    params: examId,
    body: z.object({
      prefix: z
        .string()
        .trim()
        .toUpperCase()
        .regex(/^[A-Z]{0,6}$/),
      width: z.int().min(2).max(7),
    }),
    answer: exam,
    problems: ['no-register', 'exam-frozen', 'candidates-told', 'rule-broken'],
  }),
  seat: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/parts/:partId/seating',
    summary:
      'Seat everybody who sits this part, by candidate number or by lot, session by session and room by room; neighbours of different positions where wished',
    access: { kind: 'action', action: 'seating.plan', scope: 'exam' },
    params: part,
    body: z
      .object({ order: seatingOrder.default('byNumber'), mixed: z.boolean().default(false) })
      .prefault({}),
    answer: exam,
    problems: [
      'not-numbered',
      'not-enough-seats',
      'exam-frozen',
      'candidates-told',
      'setup-incomplete',
      'wrong-phase',
    ],
  }),
  seating: endpoint({
    method: 'GET',
    path: '/api/staff/exams/:examId/sessions/:sessionId/seating',
    summary: 'Who sits where in a session',
    access: { kind: 'action', action: 'register.read', scope: 'exam' },
    params: examId.extend({ sessionId: id }),
    query: pageQuery.extend({ roomId: id.optional() }),
    answer: pageOf(
      seatAssignment.extend({
        fullName: z.string(),
        birthDate: z.string(),
        positionId: z.string(),
      }),
    ),
  }),
  callList: endpoint({
    method: 'GET',
    path: '/api/staff/exams/:examId/sessions/:sessionId/call-list.pdf',
    summary: 'The call list by room, without codes',
    access: { kind: 'action', action: 'register.read', scope: 'exam' },
    params: examId.extend({ sessionId: id }),
    answer: { file: 'application/pdf' },
    problems: ['setup-incomplete'],
  }),
  issueCodes: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/sessions/:sessionId/admission-codes',
    summary:
      'Make new admission codes for a sealed session and answer the call list that shows them, this once; older codes stop working',
    access: { kind: 'action', action: 'admission.issue', scope: 'exam' },
    params: examId.extend({ sessionId: id }),
    answer: { file: 'application/pdf' },
    problems: ['setup-incomplete', 'wrong-phase', 'hand-over-awaited'],
  }),
};
