import * as z from 'zod';
import { endpoint } from '../../kernel/endpoint.ts';
import { id } from '../../kernel/id.ts';
import { instant } from '../../kernel/instant.ts';
import { endedFigures, handOverForm, handOverStanding, roomHandOver } from './room-hand-over.ts';
import { sessionBackup } from './session-backup.ts';
import { sessionHandOver } from './session-hand-over.ts';

/** A room on its way to being handed over: the server's figures now, and what was stated. */
export const roomHandOverView = z.object({
  roomId: id,
  roomName: z.string(),
  figures: endedFigures,
  /** Sittings that have not ended. */
  open: z.int(),
  /** Candidates with late answers that nobody has decided about. */
  lateAnswers: z.int(),
  /** Incidents of the room that were recorded and not withdrawn. */
  incidents: z.int(),
  standing: handOverStanding,
  handOver: roomHandOver.optional(),
});
export type RoomHandOverView = z.infer<typeof roomHandOverView>;

const awaitedRoom = z.object({
  sessionId: id,
  sessionName: z.string(),
  roomId: id,
  roomName: z.string(),
});

export const sessionHandOverView = z.object({
  now: instant,
  examName: z.string(),
  sessionName: z.string(),
  partTitle: z.string(),
  startsAt: instant,
  closed: z.boolean(),
  rooms: z.array(roomHandOverView),
  /** The latest first. */
  backups: z.array(
    sessionBackup.extend({
      /** Something was handed over or decided in this session that it does not hold. */
      outdated: z.boolean(),
      /** In how many pieces it is fetched. */
      pieces: z.int(),
    }),
  ),
  /** Whether the council asked sessions to wait for hand-over. */
  orderRequired: z.boolean(),
  /** Rooms of earlier sessions that this one waits for. */
  awaited: z.array(awaitedRoom),
  waiver: sessionHandOver.shape.waiver,
});
export type SessionHandOverView = z.infer<typeof sessionHandOverView>;

const examPath = z.object({ examId: id });
const sessionPath = examPath.extend({ sessionId: id });
const roomPath = sessionPath.extend({ roomId: id });
const backupPath = sessionPath.extend({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });
const session = '/api/staff/exams/:examId/sessions/:sessionId';
const room = `${session}/rooms/:roomId/hand-over` as const;
const statement = { statement: z.int().min(1) };
const reason = z.string().trim().min(3).max(500);
const started = z.object({ jobId: id });

const inRoom = { kind: 'action', action: 'room.act', scope: 'room' } as const;
const seesRoom = { kind: 'action', action: 'room.watch', scope: 'room' } as const;
const seesSession = { kind: 'action', action: 'room.watch', scope: 'exam' } as const;
const receives = { kind: 'action', action: 'handover.receive', scope: 'exam' } as const;
const keepsBackups = { kind: 'action', action: 'backup.read', scope: 'exam' } as const;

/** Hand-over of rooms, the sealed backup of a session, and whether sessions wait for them. */
export const handOverContract = {
  room: endpoint({
    method: 'GET',
    path: room,
    summary: 'What there is to hand over of a room, and what was stated',
    access: seesRoom,
    params: roomPath,
    answer: roomHandOverView,
    problems: ['not-found'],
  }),
  state: endpoint({
    method: 'POST',
    path: room,
    summary: 'Hand a room over: counts by hand, signatures, scratch paper, remarks',
    access: inRoom,
    params: roomPath,
    body: handOverForm,
    answer: roomHandOverView,
    problems: ['not-found', 'sittings-open', 'hand-over-received', 'hand-over-differs'],
  }),
  roomMinutes: endpoint({
    method: 'GET',
    path: `${room}/minutes.pdf`,
    summary: 'The minutes of the hand-over of a room, for signatures',
    access: seesRoom,
    params: roomPath,
    answer: { file: 'application/pdf' },
    problems: ['not-found'],
  }),
  receive: endpoint({
    method: 'POST',
    path: `${room}/receipt`,
    summary: 'Receive a room of a closed session; the last one starts its backup',
    access: receives,
    params: roomPath,
    body: z.object({ ...statement, remarks: z.string().trim().min(1).max(1000).optional() }),
    answer: z.object({ backupJobId: id.optional() }),
    problems: ['not-found', 'conflict', 'hand-over-own', 'wrong-phase', 'session-not-closed'],
  }),
  giveBack: endpoint({
    method: 'POST',
    path: `${room}/return`,
    summary: 'Give a statement back to be made anew, with the reason',
    access: receives,
    params: roomPath,
    body: z.object({ ...statement, reason }),
    answer: z.object({}),
    problems: ['not-found', 'conflict', 'hand-over-own', 'wrong-phase', 'hand-over-relied-on'],
  }),
  session: endpoint({
    method: 'GET',
    path: `${session}/hand-over`,
    summary: 'The hand-over of all rooms of a session, and its backups',
    access: seesSession,
    params: sessionPath,
    answer: sessionHandOverView,
    problems: ['not-found'],
  }),
  sessionMinutes: endpoint({
    method: 'GET',
    path: `${session}/hand-over/minutes.pdf`,
    summary: "The minutes of sealing the session's data, with the hash of its latest backup",
    access: seesSession,
    params: sessionPath,
    answer: { file: 'application/pdf' },
    problems: ['not-found', 'wrong-phase'],
  }),
  backUp: endpoint({
    method: 'POST',
    path: `${session}/backups`,
    summary: 'Write an encrypted backup of a closed session',
    access: receives,
    params: sessionPath,
    answer: started,
    problems: ['not-found', 'wrong-phase'],
  }),
  piece: endpoint({
    method: 'GET',
    path: `${session}/backups/:sha256/pieces/:piece`,
    summary: 'A piece of a backup file, counted from 0: all of them in a row are the file',
    access: keepsBackups,
    params: backupPath.extend({ piece: z.coerce.number().int().min(0).max(10_000) }),
    answer: { file: 'application/octet-stream' },
    problems: ['not-found', 'backup-damaged'],
  }),
  check: endpoint({
    method: 'POST',
    path: `${session}/backups/:sha256/check`,
    summary: 'Open a backup and compare every sitting in it with the data',
    access: keepsBackups,
    params: backupPath,
    answer: started,
    problems: ['not-found'],
  }),
  setOrder: endpoint({
    method: 'PUT',
    path: '/api/staff/exams/:examId/hand-over-order',
    summary: 'Decide whether a session waits until the one before it in its rooms is handed over',
    access: { kind: 'action', action: 'exam.configure', scope: 'exam' },
    params: examPath,
    body: z.object({ required: z.boolean() }),
    answer: z.object({ required: z.boolean() }),
    problems: ['not-found', 'order-too-late'],
  }),
  waive: endpoint({
    method: 'POST',
    path: `${session}/hand-over-waiver`,
    summary: 'Let a session begin although an earlier one is not handed over, with the reason',
    access: { kind: 'action', action: 'handover.waive', scope: 'exam' },
    params: sessionPath,
    body: z.object({ reason }),
    answer: z.object({}),
    problems: ['not-found', 'wrong-phase'],
  }),
};
