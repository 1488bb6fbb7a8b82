import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { type Instant, instant } from '../kernel/instant.ts';
import { lockdown } from '../lockdown/lockdown.ts';
import type { LockdownWaiver } from '../lockdown/lockdown-waiver.ts';
import { bankLock } from '../paper/bank-lock.ts';
import { blueprint } from '../paper/blueprint.ts';
import { sealedPapers } from '../paper/sealed-papers.ts';
import { sessionHandOver } from '../proctoring/hand-over/session-hand-over.ts';
import type { Incident } from '../proctoring/incident.ts';
import { acceptedFile } from '../sitting/accepted-file.ts';
import { evidenceDecision } from '../sitting/evidence-decision.ts';
import { ledgerEntry } from '../sitting/ledger-entry.ts';
import type { RoomMessage } from '../sitting/room-message.ts';
import { partPlan } from './part-plan.ts';
import { position } from './position.ts';
import { reseating } from './reseating.ts';
import { room } from './room.ts';
import { ruleSet } from './rule-set.ts';
import { neighbourFigures, seatingRule } from './seating-rule.ts';
import { session } from './session.ts';
import { storedObject } from './stored-object.ts';
import { summonsIssue } from './summons-issue.ts';

/** What has been done for one part: seats, blueprint, seal. */
export const partState = partPlan.extend({
  seating: storedObject.optional(),
  /** How it was seated; absent in seatings from before rules could be chosen. */
  seatingRule: seatingRule.optional(),
  neighbours: neighbourFigures.optional(),
  /** Re-seatings since it was seated, the earliest first. */
  reseatings: z.array(reseating).optional(),
  /** When candidates were first told of this seating, and in what version of the plan. */
  told: z.object({ sequence: z.int(), at: instant, by: z.string() }).optional(),
  blueprint: blueprint.optional(),
  /** The plan of the backup papers (đề dự phòng), where it is another. */
  backupBlueprint: blueprint.optional(),
  /** Banks locked under officers' shares: the official one and the backup. */
  locks: z.array(bankLock).optional(),
  seal: z
    .object({
      sealedBank: storedObject,
      secretCommitment: z.string(),
      bankCommitment: z.string(),
      sealedList: storedObject.optional(),
      papers: sealedPapers.optional(),
      sittings: z.int(),
      exposure: storedObject.optional(),
      at: instant,
      by: z.string(),
      lockId: id.optional(),
      backupKey: z.base64().optional(),
    })
    .optional(),
});
export type PartState = z.infer<typeof partState>;

/** The results of a round, from preparation by one person to publication by another. */
export const roundResultState = z.object({
  roundId: id,
  version: z.int(),
  results: storedObject,
  /** The place of the preparation in the exam's events; absent in states kept from before. */
  preparedSequence: z.int().optional(),
  preparedBy: z.string(),
  preparedAt: instant,
  approvedBy: z.string().optional(),
  approvedAt: instant.optional(),
  publishedAt: instant.optional(),
  /** The public proof of each part's papers, served from publication on. */
  proofs: z.array(z.object({ partId: id, proof: storedObject })).optional(),
});
export type RoundResultState = z.infer<typeof roundResultState>;

/**
 * An exam as whoever may read it sees it: the fold of its events. `sequence` is the last event's, for
 * "changed meanwhile".
 */
export const exam = z.object({
  examId: id,
  organisationId: id,
  name: z.string(),
  createdAt: instant,
  createdBy: z.string(),
  ruleSet,
  parts: z.array(partState),
  positions: z.array(position),
  rooms: z.array(room),
  sessions: z.array(
    session.extend({
      /** When codes were last issued for this session; never the codes. */
      codesIssuedAt: instant.optional(),
      /** Decisions about refused answers, each with its place in the exam's events. */
      decisions: z
        .array(evidenceDecision.extend({ sequence: z.int(), at: instant, by: z.string() }))
        .optional(),
      /** Answer files carried to the console; without a sequence in states kept from before. */
      answerFiles: z
        .array(acceptedFile.extend({ sequence: z.int().optional(), at: instant, by: z.string() }))
        .optional(),
      /** The time ledger, in the order it was written. Absent where nothing was. */
      ledger: z.array(ledgerEntry).optional(),
      closed: z
        .object({ at: instant, submitted: z.int(), timedOut: z.int(), absent: z.int() })
        .optional(),
      /** What rooms were handed over, and backups. Absent where nothing was. */
      handOver: sessionHandOver.optional(),
    }),
  ),
  register: storedObject
    .extend({ numbered: z.boolean(), prefix: z.string().optional() })
    .optional(),
  /** How workstations are locked down; absent where they are not. */
  lockdown: lockdown.optional(),
  results: z.array(roundResultState),
  /** The summons issued so far, the earliest first. */
  summons: z.array(summonsIssue).optional(),
  /** The last event that changed what candidates must know of the plan; printed on every document. */
  planVersion: z.object({ sequence: z.int(), at: instant }).optional(),
  /** Whether sessions wait for hand-over; absent where the council has not said. */
  handOverOrder: z.object({ required: z.boolean(), at: instant, by: z.string() }).optional(),
  sequence: z.int(),
});
type ReadExam = z.infer<typeof exam>;

/** What of a session is of a room or a candidate in it. */
interface SessionInRooms {
  incidents?: Incident[];
  /** What staff told candidates, in the order it was sent. Absent where nothing was. */
  messages?: RoomMessage[];
  /** Who was let in although the workstation did not fit. */
  waivers?: (LockdownWaiver & { at: Instant; by: string })[];
}

/**
 * An exam as the server folds it. What is of a room leaves by contracts of its own, not with the
 * outline that everybody at the exam may read.
 */
export interface Exam extends Omit<ReadExam, 'sessions'> {
  sessions: (ReadExam['sessions'][number] & SessionInRooms)[];
}

/** Where an exam stands, for lists and the demo: derived from its state and the clock. */
export const examPhase = z.enum(['preparing', 'sealed', 'running', 'closed', 'published']);
export type ExamPhase = z.infer<typeof examPhase>;
