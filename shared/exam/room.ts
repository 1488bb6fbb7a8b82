import * as z from 'zod';
import { id } from '../kernel/id.ts';

/** A computer room (phòng thi) at a venue (điểm thi). Seats are workstations numbered from 1. */
export const room = z.object({
  roomId: id,
  venue: z.string().trim().min(1).max(200),
  name: z.string().trim().min(1).max(100),
  seats: z.int().min(1).max(200),
  /** Workstations kept free for a breakdown; not used in seating. */
  spares: z.int().min(0).max(50).default(0),
  /** Seats side by side in a row, counted from the invigilator's desk; see `columnsOf`. */
  columns: z.int().min(1).max(20).optional(),
});
export type Room = z.infer<typeof room>;
export const roomDraft = room.omit({ roomId: true });
