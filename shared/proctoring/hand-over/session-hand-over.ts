import * as z from 'zod';
import { instant } from '../../kernel/instant.ts';
import { roomHandOver } from './room-hand-over.ts';
import { sessionBackup } from './session-backup.ts';

/** Everything that was handed over of a session, its backups, and the chair's leave to go on without. */
export const sessionHandOver = z.object({
  rooms: z.array(roomHandOver),
  /** The earliest first. */
  backups: z.array(sessionBackup),
  /** The session may begin although an earlier one is not handed over. */
  waiver: z
    .object({ at: instant, by: z.string(), byName: z.string(), reason: z.string() })
    .optional(),
});
export type SessionHandOver = z.infer<typeof sessionHandOver>;
