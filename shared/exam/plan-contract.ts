import * as z from 'zod';
import { endpoint, xlsxType } from '../kernel/endpoint.ts';
import { id } from '../kernel/id.ts';
import { instant } from '../kernel/instant.ts';
import { exam } from './exam.ts';
import { planFinding } from './plan-finding.ts';
import { seatMove } from './reseating.ts';

const examId = z.object({ examId: id });
const part = examId.extend({ partId: id });
const read = { kind: 'action', action: 'register.read', scope: 'exam' } as const;
const plan = { kind: 'action', action: 'seating.plan', scope: 'exam' } as const;
const reason = z.string().trim().min(3).max(500);

/** A move with the person's name, as lists show it. */
export const namedMove = seatMove.extend({ fullName: z.string() });
export type NamedMove = z.infer<typeof namedMove>;

/** Planning documents that come room by room. */
export const roomDocument = z.enum(['doorList', 'deskLabels', 'roomMap', 'signatureSheet']);
export type RoomDocument = z.infer<typeof roomDocument>;
/** Planning documents that come as a spreadsheet. */
export const sheetDocument = z.enum([
  'candidateList',
  'doorList',
  'deskLabels',
  'signatureSheet',
  'summons',
]);
export type SheetDocument = z.infer<typeof sheetDocument>;
const only = z.object({ sessionId: id.optional(), roomId: id.optional() });

/** Checking a plan, changing it after candidates were told, and printing it. */
export const planContract = {
  check: endpoint({
    method: 'GET',
    path: '/api/staff/exams/:examId/plan/check',
    summary: 'Everything that speaks against the plan as it stands, the gravest first',
    access: read,
    params: examId,
    answer: z.object({ version: z.int(), findings: z.array(planFinding) }),
  }),
  previewReseating: endpoint({
    method: 'GET',
    path: '/api/staff/exams/:examId/parts/:partId/reseating',
    summary: 'Who would have to move if the part were re-seated now, from where, to where and why',
    access: plan,
    params: part,
    answer: z.object({ moves: z.array(namedMove) }),
    problems: [
      'not-numbered',
      'not-seated',
      'not-enough-seats',
      'exam-frozen',
      'setup-incomplete',
      'wrong-phase',
    ],
  }),
  reseat: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/parts/:partId/reseating',
    summary: 'Move those who must move and nobody else, before papers are sealed',
    access: plan,
    params: part,
    body: z.object({ reason }),
    answer: exam,
    problems: [
      'not-numbered',
      'not-seated',
      'not-enough-seats',
      'exam-frozen',
      'setup-incomplete',
      'wrong-phase',
      'nothing-to-move',
    ],
  }),
  reseatings: endpoint({
    method: 'GET',
    path: '/api/staff/exams/:examId/parts/:partId/reseatings',
    summary: 'The re-seatings of a part so far, each with who moved, the latest first',
    access: read,
    params: part,
    answer: z.object({
      reseatings: z.array(
        z.object({
          sequence: z.int(),
          at: instant,
          by: z.string(),
          reason: z.string(),
          moves: z.array(namedMove),
        }),
      ),
    }),
  }),
  addCandidate: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/late-candidates',
    summary:
      'Add one candidate with the next number; everybody else keeps number and seat. Dates as 31/12/2001',
    access: { kind: 'action', action: 'register.import', scope: 'exam' },
    params: examId,
    body: z.object({
      fullName: z.string().max(100),
      birthDate: z.string().max(30),
      sex: z.enum(['male', 'female']),
      citizenId: z.string().max(20),
      positionCode: z.string().max(20),
      priorityCode: z.string().max(20).default(''),
      exemptPart: z.string().max(200).default(''),
      exemptGround: z.string().max(200).default(''),
      reason,
    }),
    answer: exam,
    problems: ['no-register', 'not-numbered', 'exam-frozen', 'rule-broken'],
  }),
  document: endpoint({
    method: 'GET',
    path: '/api/staff/exams/:examId/plan/documents/:document/print.pdf',
    summary: 'A planning document as PDF, room by room, of a session or one of its rooms',
    access: read,
    params: examId.extend({ document: roomDocument }),
    query: only.extend({ sessionId: id }),
    answer: { file: 'application/pdf' },
    problems: ['not-seated'],
  }),
  sheet: endpoint({
    method: 'GET',
    path: '/api/staff/exams/:examId/plan/documents/:document/list.xlsx',
    summary: 'A planning document as a spreadsheet, of the whole exam, a session or a room',
    access: read,
    params: examId.extend({ document: sheetDocument }),
    query: only,
    answer: { file: xlsxType },
    problems: ['not-seated'],
  }),
};
