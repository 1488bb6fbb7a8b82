import type { Instant } from '../../shared/kernel/instant.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { Waivable } from '../../shared/lockdown/lockdown-waiver.ts';
import type { LedgerEntry } from '../../shared/sitting/ledger-entry.ts';
import type { RoomMessage } from '../../shared/sitting/room-message.ts';
import type { SessionSheet } from '../../shared/sitting/session-sheet.ts';
import type { Sitting } from '../../shared/sitting/sitting.ts';
import type { SittingProgress } from '../../shared/sitting/sitting-progress.ts';
import type { Ticket } from '../../shared/sitting/ticket.ts';
import type { DoorMark } from './rules/door-change.ts';

/** What other contexts may ask of sittings; the store of this context keeps the promise. */
export interface Sittings {
  /** Writes the sheet of a session and an assigned sitting for each ticket; repeating it changes nothing. */
  open(sheet: SessionSheet, tickets: readonly Ticket[], deadlineAt: Instant): Promise<void>;
  sheet(examId: string, sessionId: string): Promise<SessionSheet | undefined>;
  tickets(sittingIds: readonly string[]): Promise<Ticket[]>;
  /** Sittings with their whole journals. */
  findMany(sittingIds: readonly string[]): Promise<Sitting[]>;
  /** Sittings without journals: for those who ask how things stand, often and of many. */
  heads(sittingIds: readonly string[]): Promise<Omit<Sitting, 'journal'>[]>;
  /**
   * Sittings and what their journals amount to: for those who watch, again and again. `eventual` costs
   * half and may be a moment behind.
   */
  progress(sittingIds: readonly string[], reading?: 'eventual'): Promise<SittingProgress[]>;
  /** Replaces the admission codes of sittings: the old codes stop working. Codes are stored as keyed hashes only. */
  setAdmissionCodes(
    codes: readonly { sittingId: string; candidateNumber: string; code: string }[],
  ): Promise<void>;
  /** Makes every sitting of the session what its time ledger says; answers how many it changed. */
  applyLedger(sheet: SessionSheet, ledger: readonly LedgerEntry[]): Promise<number>;
  /** Marks a sitting nobody has signed in to with what was recorded at the door; else nothing. */
  markAtDoor(sittingId: string, mark: DoorMark): Promise<void>;
  /** Tells every sitting of the session of the messages that concern it; answers how many heard of one. */
  applyMessages(sheet: SessionSheet, messages: readonly RoomMessage[]): Promise<number>;
  /** Ends the call for help that began then; false where it was over already. */
  attend(sittingId: string, calledAt: Instant): Promise<boolean>;
  /** Lets sittings be taken up although their workstations do not fit. */
  waive(sittingIds: readonly string[], what: Waivable): Promise<void>;
  /** Lets the sitting go on at another workstation, noting who released it and why. */
  release(sittingId: string, by: string, reason: string, now: Instant): Promise<Result<null>>;
}
