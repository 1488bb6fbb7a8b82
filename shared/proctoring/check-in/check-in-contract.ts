import * as z from 'zod';
import { endpoint } from '../../kernel/endpoint.ts';
import { id } from '../../kernel/id.ts';
import { instant } from '../../kernel/instant.ts';
import { sittingState } from '../../sitting/sitting-state.ts';
import { identityDocument } from './identity-document.ts';
import { refusalGround } from './refusal-ground.ts';
import { roomReadiness } from './room-event.ts';
import { attendance, roomLog } from './room-log.ts';

/** One candidate at the door: what the document is compared with, and what was recorded. */
export const checkInRow = z.object({
  sittingId: id,
  candidateNumber: z.string(),
  fullName: z.string(),
  birthDate: z.string(),
  sex: z.enum(['male', 'female']).optional(),
  /** The identity number with only its last digits. */
  citizenId: z.string().optional(),
  seat: z.int(),
  state: sittingState,
  attendance,
});
export type CheckInRow = z.infer<typeof checkInRow>;

export const checkInView = z.object({
  now: instant,
  examName: z.string(),
  sessionName: z.string(),
  roomName: z.string(),
  startsAt: instant,
  /** Until when somebody may sign in for the first time. */
  lateLimitAt: instant,
  /** Whether nobody signs in before being checked in. */
  required: z.boolean(),
  waivedAt: instant.optional(),
  /** What was said of the room before the session, the last time. */
  ready: roomLog.shape.ready,
  rows: z.array(checkInRow),
});
export type CheckInView = z.infer<typeof checkInView>;

const roomPath = z.object({ examId: id, sessionId: id, roomId: id });
const sittingPath = roomPath.extend({ sittingId: id });
const inRoom = '/api/staff/exams/:examId/sessions/:sessionId/rooms/:roomId';
const ofSitting = `${inRoom}/sittings/:sittingId` as const;
const watch = { kind: 'action', action: 'room.watch', scope: 'room' } as const;
const act = { kind: 'action', action: 'room.act', scope: 'room' } as const;
const because = z.object({ reason: z.string().trim().min(3).max(500) });

/** The door of a room: who came, with which document, who was not let in and why. */
export const checkInContract = {
  view: endpoint({
    method: 'GET',
    path: `${inRoom}/check-in`,
    summary: 'Candidates of the room with what was recorded of each at the door',
    access: watch,
    params: roomPath,
    answer: checkInView,
    problems: ['not-found'],
  }),
  find: endpoint({
    method: 'GET',
    path: `${inRoom}/check-in/find`,
    summary: 'Where a candidate number belongs: here, to another room or session, or nowhere',
    access: watch,
    params: roomPath,
    query: z.object({ number: z.string().trim().toUpperCase().min(1).max(20) }),
    answer: z.discriminatedUnion('where', [
      z.object({ where: z.literal('here'), sittingId: id }),
      z.object({
        where: z.literal('elsewhere'),
        fullName: z.string(),
        /** Everywhere the candidate is expected in this exam, the earliest first. */
        places: z.array(
          z.object({
            sessionName: z.string(),
            roomName: z.string(),
            seat: z.int(),
            startsAt: instant,
          }),
        ),
      }),
      z.object({ where: z.literal('nowhere') }),
    ]),
    problems: ['not-found'],
  }),
  arrive: endpoint({
    method: 'POST',
    path: `${ofSitting}/arrival`,
    summary: 'The candidate is here and showed a document; said again it stays as it was',
    access: act,
    params: sittingPath,
    body: z.object({ document: identityDocument }),
    answer: checkInRow,
    problems: ['not-found', 'wrong-phase', 'too-late-to-start', 'candidate-refused'],
  }),
  takeBackArrival: endpoint({
    method: 'POST',
    path: `${ofSitting}/arrival/taken-back`,
    summary: 'The arrival was recorded by mistake; possible until the candidate signs in',
    access: act,
    params: sittingPath,
    body: because,
    answer: checkInRow,
    problems: ['not-found', 'wrong-phase'],
  }),
  refuse: endpoint({
    method: 'POST',
    path: `${ofSitting}/refusal`,
    summary: 'The candidate is not let into the room',
    access: act,
    params: sittingPath,
    body: because.extend({ ground: refusalGround }),
    answer: checkInRow,
    problems: ['not-found', 'wrong-phase'],
  }),
  takeBackRefusal: endpoint({
    method: 'POST',
    path: `${ofSitting}/refusal/taken-back`,
    summary: 'The candidate may come in after all',
    access: act,
    params: sittingPath,
    body: because,
    answer: checkInRow,
    problems: ['not-found', 'wrong-phase'],
  }),
  admitLate: endpoint({
    method: 'POST',
    path: `${ofSitting}/late-admission`,
    summary: 'Let a candidate in after the limit, by decision; the time that ran is not given back',
    access: { kind: 'action', action: 'late.admit', scope: 'room' },
    params: sittingPath,
    body: because,
    answer: checkInRow,
    problems: ['not-found', 'wrong-phase'],
  }),
  reissueCode: endpoint({
    method: 'POST',
    path: `${ofSitting}/admission-code`,
    summary: 'A new admission code for one candidate, shown this once; the old one stops working',
    access: act,
    params: sittingPath,
    body: because,
    answer: z.object({ admissionCode: z.string() }),
    problems: ['not-found', 'wrong-phase', 'hand-over-awaited'],
  }),
  ready: endpoint({
    method: 'POST',
    path: `${inRoom}/ready`,
    summary: 'The workstations of the room were tried; said again, the later word counts',
    access: act,
    params: roomPath,
    body: roomReadiness,
    answer: z.object({ at: instant }),
    problems: ['not-found'],
  }),
  waive: endpoint({
    method: 'POST',
    path: `${inRoom}/check-in/waived`,
    summary: 'Everybody of the room may sign in without check-in, where it was required',
    access: { kind: 'action', action: 'late.admit', scope: 'room' },
    params: roomPath,
    body: because,
    answer: z.object({ sittings: z.int() }),
    problems: ['not-found', 'wrong-phase'],
  }),
};
