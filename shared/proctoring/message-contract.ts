import * as z from 'zod';
import { endpoint } from '../kernel/endpoint.ts';
import { id } from '../kernel/id.ts';
import { instant } from '../kernel/instant.ts';
import { messageText } from '../sitting/message-text.ts';
import { sessionMessage } from './session-message.ts';

const examPath = z.object({ examId: id });
const sessionPath = examPath.extend({ sessionId: id });
const roomPath = sessionPath.extend({ roomId: id });
/** Named by the sender, so that a request sent twice is one message. */
const messageName = { messageId: id };

const sent = z.object({ text: messageText });
const withdrawal = z.object({ reason: z.string().trim().min(3).max(500) });
/** How many sittings heard of it by this request. */
const changed = z.object({ sittings: z.int() });
const inRoom = { kind: 'action', action: 'message.send', scope: 'room' } as const;
const inExam = { kind: 'action', action: 'message.send', scope: 'exam' } as const;
const sendProblems = ['not-found', 'wrong-phase', 'conflict'] as const;

/** Messages to one candidate, a room, a session or a whole exam, and calls for help answered. */
export const messageContract = {
  sendInRoom: endpoint({
    method: 'PUT',
    path: '/api/staff/exams/:examId/sessions/:sessionId/rooms/:roomId/messages/:messageId',
    summary: 'Send a message to a room or one candidate in it',
    access: inRoom,
    params: roomPath.extend(messageName),
    body: sent.extend({ sittingId: id.optional() }),
    answer: changed,
    problems: sendProblems,
  }),
  sendInSession: endpoint({
    method: 'PUT',
    path: '/api/staff/exams/:examId/sessions/:sessionId/messages/:messageId',
    summary: 'Send a message to every room of a session',
    access: inExam,
    params: sessionPath.extend(messageName),
    body: sent,
    answer: changed,
    problems: sendProblems,
  }),
  sendInExam: endpoint({
    method: 'PUT',
    path: '/api/staff/exams/:examId/messages/:messageId',
    summary: 'Send a message to every session that is not closed',
    access: inExam,
    params: examPath.extend(messageName),
    body: sent,
    answer: changed,
    problems: sendProblems,
  }),
  withdrawInRoom: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/sessions/:sessionId/rooms/:roomId/messages/:messageId/withdrawal',
    summary: 'Withdraw a message of this room: struck through for who saw it, gone for who did not',
    access: inRoom,
    params: roomPath.extend(messageName),
    body: withdrawal,
    answer: changed,
    problems: ['not-found'],
  }),
  withdrawInSession: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/sessions/:sessionId/messages/:messageId/withdrawal',
    summary: 'Withdraw a message of a session, or of the whole exam, wherever it went',
    access: inExam,
    params: sessionPath.extend(messageName),
    body: withdrawal,
    answer: changed,
    problems: ['not-found'],
  }),
  ofSession: endpoint({
    method: 'GET',
    path: '/api/staff/exams/:examId/sessions/:sessionId/messages',
    summary: 'The messages of a session with how many have received and read each',
    access: { kind: 'action', action: 'room.watch', scope: 'exam' },
    params: sessionPath,
    answer: z.object({ messages: z.array(sessionMessage) }),
    problems: ['not-found'],
  }),
  attend: endpoint({
    method: 'POST',
    path: '/api/staff/exams/:examId/sessions/:sessionId/rooms/:roomId/sittings/:sittingId/help',
    summary: "Mark a candidate's call for help as attended to",
    access: { kind: 'action', action: 'room.act', scope: 'room' },
    params: roomPath.extend({ sittingId: id }),
    /** The call that is meant: a later one stays. */
    body: z.object({ calledAt: instant }),
    answer: z.object({ attended: z.boolean() }),
    problems: ['not-found'],
  }),
};
