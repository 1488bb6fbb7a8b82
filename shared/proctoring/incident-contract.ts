import * as z from 'zod';
import { sanction } from '../exam/sanction.ts';
import { endpoint, xlsxType } from '../kernel/endpoint.ts';
import { id } from '../kernel/id.ts';
import { instant } from '../kernel/instant.ts';
import {
  roomIncidentRequest,
  sessionIncidentRequest,
  signatureRequest,
  violationRequest,
} from './incident-request.ts';
import { incidentStatus } from './incident-status.ts';
import { incidentView } from './incident-view.ts';

const sessionPath = z.object({ examId: id, sessionId: id });
const roomPath = sessionPath.extend({ roomId: id });
const ofRoom = roomPath.extend({ incidentId: id });
const ofSession = sessionPath.extend({ incidentId: id });

const base = '/api/staff/exams/:examId/sessions/:sessionId';
const inRoom = { kind: 'action', action: 'room.watch', scope: 'room' } as const;
const inExam = { kind: 'action', action: 'room.watch', scope: 'exam' } as const;
const reason = z.string().trim().min(3).max(500);

const list = z.object({
  now: instant,
  examName: z.string(),
  sessionName: z.string(),
  incidents: z.array(incidentView),
});

/** An earlier sanction of a candidate, in this session or another of the exam. */
export const earlierSanction = z.object({
  sessionName: z.string(),
  number: z.string(),
  happenedAt: instant,
  sanction,
  status: incidentStatus,
});
export type EarlierSanction = z.infer<typeof earlierSanction>;

/**
 * Incidents of a session. Reading asks for the right to watch; recording, deciding and withdrawing ask
 * besides for the office that the kind of incident and the rule set name.
 */
export const incidentContract = {
  ofRoom: endpoint({
    method: 'GET',
    path: `${base}/rooms/:roomId/incidents`,
    summary: 'Incidents of a room, the latest first, with what the caller may do about each',
    access: inRoom,
    params: roomPath,
    answer: list,
    problems: ['not-found'],
  }),
  ofSession: endpoint({
    method: 'GET',
    path: `${base}/incidents`,
    summary: 'Incidents of every room of a session, the latest first',
    access: inExam,
    params: sessionPath,
    answer: list,
    problems: ['not-found'],
  }),
  earlier: endpoint({
    method: 'GET',
    path: `${base}/rooms/:roomId/sittings/:sittingId/sanctions`,
    summary: "A candidate's violations so far, in every session of the exam",
    access: inRoom,
    params: roomPath.extend({ sittingId: id }),
    answer: z.object({ earlier: z.array(earlierSanction) }),
    problems: ['not-found'],
  }),
  recordViolation: endpoint({
    method: 'POST',
    path: `${base}/rooms/:roomId/violations`,
    summary: "Record a candidate's violation with the sanction proposed for it",
    access: inRoom,
    params: roomPath,
    body: violationRequest,
    answer: incidentView,
    problems: [
      'not-found',
      'forbidden',
      'conflict',
      'incident-time-wrong',
      'witness-wrong',
      'rule-broken',
      'results-approved',
    ],
  }),
  recordTechnical: endpoint({
    method: 'POST',
    path: `${base}/rooms/:roomId/technical-incidents`,
    summary: 'Record a technical incident of a room or of candidates in it',
    access: { kind: 'action', action: 'technical.record', scope: 'room' },
    params: roomPath,
    body: roomIncidentRequest,
    answer: incidentView,
    problems: ['not-found', 'conflict', 'incident-time-wrong'],
  }),
  recordTechnicalInSession: endpoint({
    method: 'POST',
    path: `${base}/technical-incidents`,
    summary: 'Record a technical incident of a whole session',
    access: { kind: 'action', action: 'technical.record', scope: 'exam' },
    params: sessionPath,
    body: sessionIncidentRequest,
    answer: incidentView,
    problems: ['not-found', 'conflict', 'incident-time-wrong'],
  }),
  noteSignature: endpoint({
    method: 'POST',
    path: `${base}/rooms/:roomId/incidents/:incidentId/signature`,
    summary: 'Note whether the candidate signed the minutes, or who was asked instead',
    access: inRoom,
    params: ofRoom,
    body: z.object({ signature: signatureRequest }),
    answer: incidentView,
    problems: ['not-found', 'forbidden', 'wrong-phase', 'witness-wrong', 'results-approved'],
  }),
  decide: endpoint({
    method: 'POST',
    path: `${base}/rooms/:roomId/incidents/:incidentId/decision`,
    summary: 'Decide the sanction of a violation; suspension stops the paper at once',
    access: inRoom,
    params: ofRoom,
    body: z.object({ sanction, reason: reason.optional() }),
    answer: incidentView,
    problems: ['not-found', 'forbidden', 'wrong-phase', 'suspension-written', 'results-approved'],
  }),
  withdraw: endpoint({
    method: 'POST',
    path: `${base}/rooms/:roomId/incidents/:incidentId/withdrawal`,
    summary: 'Withdraw an incident before results are prepared; it stays on record',
    access: inRoom,
    params: ofRoom,
    body: z.object({ reason }),
    answer: incidentView,
    problems: ['not-found', 'forbidden', 'results-prepared'],
  }),
  withdrawInSession: endpoint({
    method: 'POST',
    path: `${base}/incidents/:incidentId/withdrawal`,
    summary: 'Withdraw a technical incident of the whole session',
    access: { kind: 'action', action: 'technical.record', scope: 'exam' },
    params: ofSession,
    body: z.object({ reason }),
    answer: incidentView,
    problems: ['not-found', 'forbidden'],
  }),
  minutes: endpoint({
    method: 'GET',
    path: `${base}/rooms/:roomId/incidents/:incidentId/minutes.pdf`,
    summary: 'The minutes (biên bản) of an incident of a room, to be signed',
    access: inRoom,
    params: ofRoom,
    answer: { file: 'application/pdf' },
    problems: ['not-found'],
  }),
  minutesInSession: endpoint({
    method: 'GET',
    path: `${base}/incidents/:incidentId/minutes.pdf`,
    summary: 'The minutes (biên bản) of any incident of a session, to be signed',
    access: inExam,
    params: ofSession,
    answer: { file: 'application/pdf' },
    problems: ['not-found'],
  }),
  registerPdf: endpoint({
    method: 'GET',
    path: `${base}/incidents/register.pdf`,
    summary: 'The register of incidents of a session as PDF',
    access: inExam,
    params: sessionPath,
    answer: { file: 'application/pdf' },
    problems: ['not-found'],
  }),
  registerXlsx: endpoint({
    method: 'GET',
    path: `${base}/incidents/register.xlsx`,
    summary: 'The register of incidents of a session as a spreadsheet',
    access: inExam,
    params: sessionPath,
    answer: { file: xlsxType },
    problems: ['not-found'],
  }),
};
