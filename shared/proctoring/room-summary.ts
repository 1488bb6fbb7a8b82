import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { instant } from '../kernel/instant.ts';
import { stateCounts } from './room-counts.ts';

/** A room of a session in figures: no name of a candidate, no answer. */
export const roomSummary = z.object({
  roomId: id,
  roomName: z.string(),
  candidates: z.int(),
  counts: stateCounts,
  /** Questions answered so far by those who sit or have ended, added up. */
  answered: z.int(),
  /** Workstations that should be heard of and are not; see silent-for.ts. */
  silent: z.int(),
  /** Candidates whose page lost the focus at least once. */
  leftScreen: z.int(),
  /** Candidates who may move and have not signed in elsewhere yet. */
  moving: z.int(),
  /** Candidates who call for help; rows kept from before say nothing of it. */
  calling: z.int().default(0),
  /** When the last of the room is up, if the clock goes on now. */
  endsAt: instant,
  /** Since when the whole room is paused. */
  stoppedSince: instant.optional(),
});
export type RoomSummary = z.infer<typeof roomSummary>;

/** A summary and the moment of the figures in which it last changed. */
export const keptSummary = roomSummary.extend({ changedAt: instant });
export type KeptSummary = z.infer<typeof keptSummary>;
