import * as z from 'zod';
import { endpoint } from '../kernel/endpoint.ts';
import { id } from '../kernel/id.ts';
import { ledgerRequest } from './ledger-request.ts';

const examPath = z.object({ examId: id });
const sessionPath = examPath.extend({ sessionId: id });
const roomPath = sessionPath.extend({ roomId: id });
/** The event that began the pause, by its number. */
const pauseNumber = { sequence: z.coerce.number().int().min(1) };

const entry = z.object({ entry: ledgerRequest });
const goingOn = z.object({ reason: z.string().trim().max(500).optional() });
/** How many sittings it changed; ended ones are not opened again. */
const changed = z.object({ sittings: z.int() });

const inRoom = { kind: 'action', action: 'time.grant', scope: 'room' } as const;
const inExam = { kind: 'action', action: 'time.grant', scope: 'exam' } as const;
const entryProblems = [
  'not-found',
  'wrong-phase',
  'span-wrong',
  'no-such-incident',
  'already-paused',
] as const;
const goingOnProblems = ['not-found', 'wrong-phase'] as const;

/** The time ledger of one candidate, a room, a session or a whole exam. */
export const timeContract = {
  enterInRoom: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/sessions/:sessionId/rooms/:roomId/ledger',
    summary: 'Grant time to, pause, or note an outage of a room or one candidate in it',
    access: inRoom,
    params: roomPath,
    body: entry.extend({ sittingId: id.optional() }),
    answer: changed,
    problems: entryProblems,
  }),
  enterInSession: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/sessions/:sessionId/ledger',
    summary: 'Grant time to, pause, or note an outage of a whole session',
    access: inExam,
    params: sessionPath,
    body: entry,
    answer: changed,
    problems: entryProblems,
  }),
  enterInExam: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/ledger',
    summary: 'Grant time to, pause, or note an outage of every session that is not closed',
    access: inExam,
    params: examPath,
    body: entry,
    answer: changed,
    problems: entryProblems,
  }),
  goOnInRoom: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/sessions/:sessionId/rooms/:roomId/ledger/:sequence/end',
    summary: 'End a pause of a room or one candidate in it; the time between is given back',
    access: inRoom,
    params: roomPath.extend(pauseNumber),
    body: goingOn,
    answer: changed,
    problems: goingOnProblems,
  }),
  goOnInSession: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/sessions/:sessionId/ledger/:sequence/end',
    summary: 'End a pause of a session; the time between is given back',
    access: inExam,
    params: sessionPath.extend(pauseNumber),
    body: goingOn,
    answer: changed,
    problems: goingOnProblems,
  }),
  goOnInExam: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/ledger/:sequence/end',
    summary: 'End a pause of the whole exam; the time between is given back',
    access: inExam,
    params: examPath.extend(pauseNumber),
    body: goingOn,
    answer: changed,
    problems: goingOnProblems,
  }),
};
