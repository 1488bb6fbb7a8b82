import * as z from 'zod';
import { endpoint } from '../kernel/endpoint.ts';
import { id } from '../kernel/id.ts';
import { instant } from '../kernel/instant.ts';
import { watchedLockdown } from '../lockdown/watched-lockdown.ts';
import { workstation } from '../lockdown/workstation.ts';
import { kioskCounts } from '../sitting/kiosk-act.ts';
import { sittingState } from '../sitting/sitting-state.ts';
import { decidingBar, refusedBatch } from './refused-batch.ts';
import { roomMessageRow } from './room-message-row.ts';

/** One candidate as the invigilator sees them live; no answer, only how many. */
export const watchedSitting = z.object({
  sittingId: id,
  candidateNumber: z.string(),
  fullName: z.string(),
  birthDate: z.string(),
  seat: z.int(),
  state: sittingState,
  answered: z.int(),
  flagged: z.int(),
  focusLosses: z.int(),
  /** How often what a kiosk forbids was tried, by kind. */
  kiosk: kioskCounts,
  /** Whether the workstation is what the exam asks for; absent where it asks for nothing. */
  workstation: workstation.optional(),
  lastContactAt: instant.optional(),
  /** When the time is up; while the clock stands, as if it had not stopped. */
  deadlineAt: instant,
  /** Since when the clock has been standing. */
  stoppedSince: instant.optional(),
  /** Times the sitting moved to another workstation. */
  moves: z.int(),
  released: z.boolean(),
  /** Since when the candidate has been calling for help. */
  helpSince: instant.optional(),
});
export type WatchedSitting = z.infer<typeof watchedSitting>;

/** An entry of the time ledger as the room sees it. */
export const roomEntry = z.object({
  sequence: z.int(),
  kind: z.enum(['grant', 'pause', 'outage', 'suspension']),
  at: instant,
  by: z.string(),
  reason: z.string(),
  incident: z.string().optional(),
  scope: z.enum(['sitting', 'room', 'session', 'exam']),
  /** Whom it concerns, where it is one candidate. */
  candidateNumber: z.string().optional(),
  /** The stretch of a pause or outage; `to` is absent while the clock stands. */
  from: instant.optional(),
  to: instant.optional(),
  endedBy: z.string().optional(),
  endReason: z.string().optional(),
  /** How many sittings of this room it concerns. */
  sittings: z.int(),
  /** What it gave them, in milliseconds: the least and the most, as far as it lasts. */
  leastGiven: z.int(),
  mostGiven: z.int(),
});
export type RoomEntry = z.infer<typeof roomEntry>;

export const roomView = z.object({
  now: instant,
  examName: z.string(),
  sessionName: z.string(),
  partTitle: z.string(),
  roomName: z.string(),
  seats: z.int(),
  /** Seats side by side; absent: as `columnsOf` says. */
  columns: z.int().optional(),
  startsAt: instant,
  endsAt: instant,
  questionCount: z.int(),
  /** What the exam asks of workstations here; absent where it asks for nothing. */
  lockdown: watchedLockdown.optional(),
  sittings: z.array(watchedSitting),
  /** Since when the whole room is paused, where it is. */
  stoppedSince: instant.optional(),
  /** What the time ledger says of this room and those in it, the latest first. */
  ledger: z.array(roomEntry),
  /** What was told this room or somebody in it, the latest first. */
  messages: z.array(roomMessageRow),
});
export type RoomView = z.infer<typeof roomView>;

/** A pause that lasts, of a room or more. */
export const openPause = z.object({
  sequence: z.int(),
  scope: z.enum(['room', 'session', 'exam']),
  since: instant,
  reason: z.string(),
});
export type OpenPause = z.infer<typeof openPause>;

const roomPath = z.object({ examId: id, sessionId: id, roomId: id });

export const roomContract = {
  /** Sessions and rooms the person may watch, to choose from. */
  mine: endpoint({
    method: 'GET',
    path: '/api/staff/watch',
    summary: 'Rooms the person may watch, session by session',
    access: { kind: 'staff' },
    answer: z.object({
      rooms: z.array(
        z.object({
          examId: id,
          examName: z.string(),
          sessionId: id,
          sessionName: z.string(),
          roomId: id,
          roomName: z.string(),
          startsAt: instant,
          endsAt: instant,
          candidates: z.int(),
          /** Pauses of the room, its session or the exam that nobody has ended. */
          pauses: z.array(openPause),
        }),
      ),
    }),
  }),
  watch: endpoint({
    method: 'GET',
    path: '/api/staff/exams/:examId/sessions/:sessionId/rooms/:roomId',
    summary: 'The room live: who is in, progress, last contact, submitted',
    access: { kind: 'action', action: 'room.watch', scope: 'room' },
    params: roomPath,
    answer: roomView,
  }),
  submissionList: endpoint({
    method: 'GET',
    path: '/api/staff/exams/:examId/sessions/:sessionId/rooms/:roomId/submission-list.pdf',
    summary:
      "The room's list of who has handed in, for signatures; with results where the exam shows them at once",
    access: { kind: 'action', action: 'room.watch', scope: 'room' },
    params: roomPath,
    answer: { file: 'application/pdf' },
    problems: ['not-found'],
  }),
  refused: endpoint({
    method: 'GET',
    path: '/api/staff/exams/:examId/sessions/:sessionId/rooms/:roomId/sittings/:sittingId/refused',
    summary: 'Answers of a candidate that were refused and are kept as evidence',
    access: { kind: 'action', action: 'room.watch', scope: 'room' },
    params: roomPath.extend({ sittingId: id }),
    answer: z.object({ batches: z.array(refusedBatch), barredBy: decidingBar.optional() }),
    problems: ['not-found'],
  }),
  release: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/sessions/:sessionId/rooms/:roomId/sittings/:sittingId/release',
    summary:
      'Let the candidate go on at another workstation; the first one then stops taking answers',
    access: { kind: 'action', action: 'room.act', scope: 'room' },
    params: roomPath.extend({ sittingId: id }),
    body: z.object({ reason: z.string().trim().min(3).max(500) }),
    answer: watchedSitting,
    problems: ['not-found', 'wrong-phase'],
  }),
};
