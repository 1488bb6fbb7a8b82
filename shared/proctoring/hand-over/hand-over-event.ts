import * as z from 'zod';
import { id } from '../../kernel/id.ts';
import { handOverStatement } from './room-hand-over.ts';
import { backupCheck, backupFacts } from './session-backup.ts';

const inSession = { sessionId: id };
const aboutStatement = {
  ...inSession,
  roomId: id,
  /** The event of the statement, by its number: what the person had before them. */
  statement: z.int().min(1),
  byName: z.string(),
};

/** Hand-over of rooms, and the sealed backup of a session (TT 6/2020 Điều 20, TT 22/2025). */
export const handOverEvents = [
  z.object({ type: z.literal('roomHandedOver'), ...inSession, statement: handOverStatement }),
  z.object({
    type: z.literal('handOverReceived'),
    ...aboutStatement,
    remarks: z.string().optional(),
  }),
  z.object({ type: z.literal('handOverReturned'), ...aboutStatement, reason: z.string() }),
  z.object({
    type: z.literal('sessionBackedUp'),
    ...inSession,
    backup: backupFacts,
    byName: z.string(),
  }),
  z.object({ type: z.literal('backupChecked'), ...inSession, check: backupCheck }),
  /** Whether a session waits until the one before it in its rooms is handed over: the council decides. */
  z.object({ type: z.literal('handOverOrderSet'), required: z.boolean() }),
  z.object({
    type: z.literal('handOverWaived'),
    ...inSession,
    reason: z.string(),
    byName: z.string(),
  }),
] as const;
export type HandOverEvent = z.infer<(typeof handOverEvents)[number]>;
