import type { Instant } from '../../../shared/kernel/instant.ts';
import type { LockdownCheck } from '../../../shared/lockdown/sitting-lockdown.ts';
import type { JournalBatch } from '../../../shared/sitting/answer-event.ts';
import type { Sitting } from '../../../shared/sitting/sitting.ts';
import type { SittingState } from '../../../shared/sitting/sitting-state.ts';

/** Who of the staff did something to a sitting, when and why. */
export interface StaffNote {
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
}

/**
 * One change of a sitting, as a value: the states it may start from, what else must hold, and what
 * then is. The store turns it into one conditional write, so a change happens whole or not at all
 * and needs no read before it.
 */
export interface SittingChange {
  readonly from: readonly SittingState[];
  readonly where: {
    readonly epoch?: number;
    readonly released?: boolean;
    /** The last event held is exactly this one… */
    readonly acknowledged?: number;
    /** …or at least this one. */
    readonly acknowledgedFrom?: number;
    readonly deadlineFrom?: Instant;
    readonly deadlineBefore?: Instant;
    /** The batches in the head weigh no more than this many bytes. */
    readonly headUpTo?: number;
    /** Nothing later of the time ledger than this event has been applied, and this one has; 0 for none. */
    readonly ledger?: number;
    /** No message with this number or a later one is known of yet. */
    readonly messagesBefore?: number;
    /** Messages fetched up to exactly this one, 0 for none, and exactly these read. */
    readonly delivered?: number;
    readonly seen?: readonly number[];
    /** The call for help that is open, and when the last began; 0 for none. */
    readonly helpSince?: number;
    readonly helpCalledAt?: number;
  };
  /** Only where the clock is not stopped. */
  readonly whileClockRuns?: true;
  readonly set: Partial<
    Pick<
      Sitting,
      | 'state'
      | 'epoch'
      | 'deviceId'
      | 'arrivedAt'
      | 'lateAdmittedAt'
      | 'released'
      | 'turnEnds'
      | 'acknowledged'
      | 'deadlineAt'
      | 'startedAt'
      | 'endedAt'
      | 'lastContactAt'
      | 'stoppedSince'
      | 'messages'
      | 'delivered'
      | 'seen'
      | 'helpSince'
      | 'helpCalledAt'
    >
  > & {
    readonly granted?: number;
    readonly ledger?: number;
    /** The workstation was looked at and fits. */
    readonly checked?: LockdownCheck;
  };
  /** Nobody has been checked in any more. */
  readonly arrivalTakenBack?: true;
  /** The clock is not stopped any more. */
  readonly clockGoesOn?: true;
  /** Nobody is being called any more. */
  readonly callEnds?: true;
  /** `receivedAt` of a batch to append is the server's clock itself, milliseconds since 1970. */
  readonly append?: JournalBatch;
  readonly note?: StaffNote;
}
