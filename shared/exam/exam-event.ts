import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { instant } from '../kernel/instant.ts';
import { lockdownEvents } from '../lockdown/lockdown-event.ts';
import { blueprint } from '../paper/blueprint.ts';
import { lockEvents } from '../paper/lock-event.ts';
import { sealedPapers } from '../paper/sealed-papers.ts';
import { handOverEvents } from '../proctoring/hand-over/hand-over-event.ts';
import { incidentEvents } from '../proctoring/incident-event.ts';
import { acceptedFile } from '../sitting/accepted-file.ts';
import { evidenceDecision } from '../sitting/evidence-decision.ts';
import { ledgerEvents } from '../sitting/ledger-event.ts';
import { messageEvents } from '../sitting/message-event.ts';
import { partPlan } from './part-plan.ts';
import { planEvents } from './plan-event.ts';
import { position } from './position.ts';
import { room } from './room.ts';
import { ruleSet } from './rule-set.ts';
import { session } from './session.ts';
import { storedObject } from './stored-object.ts';

const partRef = { roundId: id, partId: id };

/**
 * The catalogue of everything that can happen to an exam. An exam *is* the list of these events:
 * its state is their fold, its audit trail is the list itself, hash-chained as it is written.
 */
export const examEvent = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('examCreated'),
    examId: id,
    organisationId: id,
    name: z.string().min(1).max(300),
    ruleSet,
  }),
  z.object({ type: z.literal('examRenamed'), name: z.string().min(1).max(300) }),
  z.object({ type: z.literal('ruleSetReplaced'), ruleSet }),
  z.object({ type: z.literal('partPlanned'), plan: partPlan }),
  z.object({ type: z.literal('positionSet'), position }),
  z.object({ type: z.literal('positionRemoved'), positionId: id }),
  z.object({ type: z.literal('roomSet'), room }),
  z.object({ type: z.literal('roomRemoved'), roomId: id }),
  z.object({ type: z.literal('sessionSet'), session }),
  z.object({ type: z.literal('sessionRemoved'), sessionId: id }),
  /** All candidates replaced by one import; earlier registers stay stored. */
  z.object({ type: z.literal('registerImported'), register: storedObject, fileName: z.string() }),
  /** The same register with candidate numbers. */
  z.object({
    type: z.literal('candidatesNumbered'),
    register: storedObject,
    prefix: z.string(),
    width: z.int(),
  }),
  ...planEvents,
  z.object({ type: z.literal('admissionCodesIssued'), ...partRef, sessionId: id, count: z.int() }),
  z.object({
    type: z.literal('blueprintSet'),
    ...partRef,
    blueprint,
    /** The plan of the backup papers; left out: of the official ones. */
    use: z.literal('backup').optional(),
  }),
  ...lockEvents,
  z.object({
    type: z.literal('papersSealed'),
    ...partRef,
    /** The frozen items with keys, encrypted; see paper/sealed-bank. */
    sealedBank: storedObject,
    /** Commitments published before the exam: SHA-256 of the exam secret, Merkle root of the bank. */
    secretCommitment: z.string(),
    bankCommitment: z.string(),
    /** The leaves behind the bank's commitment: public from now on. */
    sealedList: storedObject.optional(),
    papers: sealedPapers.optional(),
    sittings: z.int(),
    /** How often each question was drawn, encrypted until the sessions are over; see question-bank/exposure. */
    exposure: storedObject.optional(),
    /** The lock that was opened for it; absent where the papers were sealed without shares. */
    lockId: id.optional(),
    /** Backups of the part's sessions are sealed to it too: the lock's shares open them. */
    backupKey: z.base64().optional(),
  }),
  /** Somebody decided whether refused answers count; see shared/sitting/settle-evidence.ts. */
  z.object({
    type: z.literal('evidenceDecided'),
    sessionId: id,
    decision: evidenceDecision,
  }),
  z.object({
    type: z.literal('answerFileAccepted'),
    sessionId: id,
    file: acceptedFile,
  }),
  ...ledgerEvents,
  ...messageEvents,
  ...incidentEvents,
  ...lockdownEvents,
  ...handOverEvents,
  z.object({
    type: z.literal('sessionClosed'),
    sessionId: id,
    submitted: z.int(),
    timedOut: z.int(),
    absent: z.int(),
  }),
  z.object({
    type: z.literal('resultsPrepared'),
    roundId: id,
    version: z.int().min(1),
    results: storedObject,
    proofs: z.array(z.object({ partId: id, proof: storedObject })).optional(),
  }),
  z.object({ type: z.literal('resultsApproved'), roundId: id, version: z.int() }),
  z.object({ type: z.literal('resultsPublished'), roundId: id, version: z.int() }),
]);
export type ExamEvent = z.infer<typeof examEvent>;
export type ExamEventType = ExamEvent['type'];

/** An event as it stands in the chain: its place, its author, its time and its link to the one before. */
export const recordedEvent = z.object({
  sequence: z.int().min(1),
  at: instant,
  by: z.string(),
  event: examEvent,
  previousHash: z.string(),
  hash: z.string(),
});
