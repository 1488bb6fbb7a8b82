import * as z from 'zod';
import { endpoint } from '../kernel/endpoint.ts';
import { id } from '../kernel/id.ts';
import { exam, examPhase } from './exam.ts';
import { partPlan } from './part-plan.ts';
import { positionDraft } from './position.ts';
import { roomDraft } from './room.ts';
import { ruleSet } from './rule-set.ts';
import { sessionDraft } from './session.ts';

const examId = z.object({ examId: id });
const configure = { kind: 'action', action: 'exam.configure', scope: 'exam' } as const;

export const examSummary = exam
  .pick({ examId: true, organisationId: true, name: true, createdAt: true })
  .extend({
    phase: examPhase,
    ruleSetTitle: ruleSet.shape.title,
    candidates: z.int(),
    positions: z.int(),
    sessions: z.int(),
    /** The next or running session's start, else the last one's. */
    startsAt: z.int().optional(),
  });

/** Setting up an exam. Every change answers the exam as it now stands. */
export const examContract = {
  ruleSets: endpoint({
    method: 'GET',
    path: '/api/staff/rule-sets',
    summary: 'The rule sets the system knows, with the article of every value',
    access: { kind: 'staff' },
    answer: z.object({ ruleSets: z.array(ruleSet) }),
  }),
  list: endpoint({
    method: 'GET',
    path: '/api/staff/exams',
    summary: 'The exams the person may read',
    access: { kind: 'staff' },
    answer: z.object({ exams: z.array(examSummary) }),
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/staff/organisations/:organisationId/exams',
    summary: 'Create an exam under a rule set; a custom one is given whole',
    access: { kind: 'action', action: 'exam.create', scope: 'organisation' },
    params: z.object({ organisationId: id }),
    body: z.object({
      name: z.string().trim().min(1).max(300),
      ruleSetId: id,
      customRuleSet: ruleSet.optional(),
    }),
    answer: exam,
    problems: ['rule-broken', 'not-found'],
  }),
  read: endpoint({
    method: 'GET',
    path: '/api/staff/exams/:examId',
    summary: 'An exam as it stands',
    access: { kind: 'action', action: 'exam.read', scope: 'exam' },
    params: examId,
    answer: exam.extend({ phase: examPhase }),
  }),
  rename: endpoint({
    method: 'PUT',
    path: '/api/staff/exams/:examId/name',
    summary: 'Rename the exam',
    access: configure,
    params: examId,
    body: z.object({ name: z.string().trim().min(1).max(300) }),
    answer: exam,
  }),
  replaceRuleSet: endpoint({
    method: 'PUT',
    path: '/api/staff/exams/:examId/rule-set',
    summary: 'Replace the rule set by a custom one edited from a copy, before anything is sealed',
    access: configure,
    params: examId,
    body: ruleSet,
    answer: exam,
    problems: ['exam-frozen', 'rule-broken'],
  }),
  planPart: endpoint({
    method: 'PUT',
    path: '/api/staff/exams/:examId/parts/:partId',
    summary:
      'Fix questions and minutes of a part within the rule set, or leave an optional part out',
    access: configure,
    params: examId.extend({ partId: id }),
    body: partPlan.pick({ held: true, questionCount: true, minutes: true }),
    answer: exam,
    problems: ['exam-frozen', 'rule-broken'],
  }),
  addPosition: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/positions',
    summary: 'Add a job position with its quota',
    access: configure,
    params: examId,
    body: positionDraft,
    answer: exam,
    problems: ['rule-broken'],
  }),
  setPosition: endpoint({
    method: 'PUT',
    path: '/api/staff/exams/:examId/positions/:positionId',
    summary: 'Change a job position',
    access: configure,
    params: examId.extend({ positionId: id }),
    body: positionDraft,
    answer: exam,
    problems: ['rule-broken', 'not-found'],
  }),
  removePosition: endpoint({
    method: 'DELETE',
    path: '/api/staff/exams/:examId/positions/:positionId',
    summary: 'Remove a job position nobody applied for',
    access: configure,
    params: examId.extend({ positionId: id }),
    answer: exam,
    problems: ['exam-frozen', 'rule-broken', 'not-found'],
  }),
  addRoom: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/rooms',
    summary: 'Add a room',
    access: configure,
    params: examId,
    body: roomDraft,
    answer: exam,
    problems: ['rule-broken'],
  }),
  setRoom: endpoint({
    method: 'PUT',
    path: '/api/staff/exams/:examId/rooms/:roomId',
    summary: 'Change a room',
    access: configure,
    params: examId.extend({ roomId: id }),
    body: roomDraft,
    answer: exam,
    problems: ['exam-frozen', 'rule-broken', 'not-found'],
  }),
  removeRoom: endpoint({
    method: 'DELETE',
    path: '/api/staff/exams/:examId/rooms/:roomId',
    summary: 'Remove a room no session uses',
    access: configure,
    params: examId.extend({ roomId: id }),
    answer: exam,
    problems: ['exam-frozen', 'rule-broken', 'not-found'],
  }),
  addSession: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/sessions',
    summary: 'Add a session: a part at a start time in some rooms',
    access: configure,
    params: examId,
    body: sessionDraft,
    answer: exam,
    problems: ['exam-frozen', 'rule-broken'],
  }),
  setSession: endpoint({
    method: 'PUT',
    path: '/api/staff/exams/:examId/sessions/:sessionId',
    summary: 'Change a session',
    access: configure,
    params: examId.extend({ sessionId: id }),
    body: sessionDraft,
    answer: exam,
    problems: ['exam-frozen', 'seats-given', 'candidates-told', 'rule-broken', 'not-found'],
  }),
  removeSession: endpoint({
    method: 'DELETE',
    path: '/api/staff/exams/:examId/sessions/:sessionId',
    summary: 'Remove a session nobody is seated in',
    access: configure,
    params: examId.extend({ sessionId: id }),
    answer: exam,
    problems: ['exam-frozen', 'seats-given', 'rule-broken', 'not-found'],
  }),
};
