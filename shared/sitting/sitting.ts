import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { instant } from '../kernel/instant.ts';
import { sittingLockdown } from '../lockdown/sitting-lockdown.ts';
import type { JournalBatch } from './answer-event.ts';
import { sittingState } from './sitting-state.ts';

/** A sitting as it stands: one candidate, one paper. Its answers are the fold of its journal. */
export const sitting = z.object({
  sittingId: id,
  state: sittingState,
  /** Which workstation holds it: grows at each move; 0 before the first sign-in. */
  epoch: z.int().min(0),
  deviceId: z.string().optional(),
  /** When the candidate was checked in at the door, or the check-in was waived. */
  arrivedAt: instant.optional(),
  /** When somebody decided that the candidate may come in after the limit. */
  lateAdmittedAt: instant.optional(),
  /** Set by the invigilator: the next sign-in may come from another workstation. */
  released: z.boolean(),
  /** For each turn of a workstation that is over, how many events were held when it ended, and when. */
  turnEnds: z.array(z.object({ held: z.int(), at: instant })),
  /** The client's sequence number of the last event held. */
  acknowledged: z.int().min(0),
  startsAt: instant,
  deadlineAt: instant,
  startedAt: instant.optional(),
  /** Since when its clock has been standing, where it is paused, or will be once it is started. */
  stoppedSince: instant.optional(),
  /** When it was submitted, timed out or suspended. */
  endedAt: instant.optional(),
  lastContactAt: instant.optional(),
  /** The number of the last message that concerns it; absent where there was none. */
  messages: z.int().optional(),
  /** Up to which number its page has fetched them… */
  delivered: z.int().optional(),
  /** …and the numbers of those that the candidate has read. */
  seen: z.array(z.int()).optional(),
  /** Since when the candidate has been calling for help. */
  helpSince: instant.optional(),
  /** When the candidate last began to call. */
  helpCalledAt: instant.optional(),
  /** Batches that the journal did not take are kept beside it. */
  hasEvidence: z.boolean().optional(),
  /** What is known of its workstations; absent where nobody asks. */
  lockdown: sittingLockdown.optional(),
  journal: z.array(z.custom<JournalBatch>()),
});
export type Sitting = z.infer<typeof sitting>;
