import * as z from 'zod';
import { id } from '../../kernel/id.ts';
import { instant } from '../../kernel/instant.ts';
import { identityDocument } from './identity-document.ts';
import { refusalGround } from './refusal-ground.ts';
import { roomReadiness } from './room-event.ts';

/** What was recorded of one candidate at the door. */
export const attendance = z.object({
  arrived: z.object({ at: instant, by: z.string(), document: identityDocument }).optional(),
  refused: z
    .object({ at: instant, by: z.string(), ground: refusalGround, reason: z.string() })
    .optional(),
  lateAdmitted: z.object({ at: instant, by: z.string(), reason: z.string() }).optional(),
});
export type Attendance = z.infer<typeof attendance>;

/** The log of a room in a session: the fold of its events. */
export const roomLog = z.object({
  examId: id,
  sessionId: id,
  roomId: id,
  attendance: z.record(id, attendance),
  ready: roomReadiness.extend({ at: instant, by: z.string() }).optional(),
  waived: z.object({ at: instant, by: z.string(), reason: z.string() }).optional(),
});
export type RoomLog = z.infer<typeof roomLog>;
