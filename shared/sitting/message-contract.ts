import * as z from 'zod';
import { endpoint } from '../kernel/endpoint.ts';
import { id } from '../kernel/id.ts';
import { instant } from '../kernel/instant.ts';
import { candidateMessage } from './candidate-message.ts';

const candidate = { kind: 'candidate' } as const;

/** What the candidate has been told, what of it was seen, and whether help is on its way. */
export const messageBox = z.object({
  now: instant,
  messages: z.array(candidateMessage),
  /** The number up to which messages are here: what news names beyond it is new. */
  latest: z.int(),
  /** The numbers of those that the candidate has said to have read. */
  seen: z.array(z.int()),
  /** Since when the candidate has been calling for help. */
  helpSince: instant.optional(),
});
export type MessageBox = z.infer<typeof messageBox>;

/** Messages of the staff to a candidate, and the candidate's call for help. */
export const messageContract = {
  read: endpoint({
    method: 'POST',
    path: '/api/candidate/sitting/messages',
    summary: 'Fetch the messages, which marks them delivered, and say which of them were read',
    access: candidate,
    body: z.object({ seen: z.array(z.int().min(1)).max(500) }),
    answer: messageBox,
    problems: ['sitting-held-elsewhere'],
  }),
  call: endpoint({
    method: 'POST',
    path: '/api/candidate/sitting/help',
    summary: 'Call an invigilator to the seat, or take the call back; calling twice is one call',
    access: candidate,
    body: z.object({ on: z.boolean() }),
    answer: z.object({ now: instant, helpSince: instant.optional() }),
    problems: ['sitting-held-elsewhere', 'called-lately', 'wrong-phase'],
  }),
  /** Asked by every page every few seconds: answered from caches, the same for a whole room. */
  board: endpoint({
    method: 'GET',
    path: '/api/candidate/boards/:examId/:sessionId/:roomId',
    summary: 'The number of the latest message in a room: whether there is something to fetch',
    access: { kind: 'public' },
    params: z.object({ examId: id, sessionId: id, roomId: id }),
    answer: z.object({ latest: z.int() }),
    sharedForSeconds: 2,
  }),
};
