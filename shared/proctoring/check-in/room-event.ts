import * as z from 'zod';
import { id } from '../../kernel/id.ts';
import { identityDocument } from './identity-document.ts';
import { refusalGround } from './refusal-ground.ts';

const reason = z.string().trim().min(3).max(500);
const of = { sittingId: id };

/** The workstations that somebody has tried before a session, and what else is to be known. */
export const roomReadiness = z.object({
  workstations: z.int().min(0).max(300),
  spares: z.int().min(0).max(100),
  note: z.string().trim().max(500).optional(),
});

/**
 * What happens at the door of a room: the catalogue of the room's log (nhật ký phòng thi), a hash
 * chain of its own beside the exam's, so that forty rooms do not wait for each other.
 */
export const roomEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('roomOpened'), examId: id, sessionId: id, roomId: id }),
  /** The room was tried and can be used; said again, the later one counts. */
  z.object({ type: z.literal('roomReady'), ...roomReadiness.shape }),
  z.object({ type: z.literal('candidateArrived'), ...of, document: identityDocument }),
  z.object({ type: z.literal('arrivalTakenBack'), ...of, reason }),
  z.object({ type: z.literal('candidateRefused'), ...of, ground: refusalGround, reason }),
  z.object({ type: z.literal('refusalTakenBack'), ...of, reason }),
  /** Let in after the limit, by who may decide that. */
  z.object({ type: z.literal('lateAdmitted'), ...of, reason }),
  /** A new admission code for one candidate; the old one stops working. Never the code. */
  z.object({ type: z.literal('codeReissued'), ...of, reason }),
  /** Everybody of the room may sign in without check-in, where that was required. */
  z.object({ type: z.literal('checkInWaived'), reason }),
]);
export type RoomEvent = z.infer<typeof roomEvent>;
