import type { Answers } from '../../../shared/sitting/answers.ts';
import type { SittingState } from '../../../shared/sitting/sitting-state.ts';
import type { SittingView } from '../../../shared/sitting/sitting-view.ts';
import type { Entry } from './journal-queue.ts';
import type { KeptMessages } from './message-box.ts';
import type { SetAside } from './set-aside.ts';
import type { ClockStamp } from './stamped-clock.ts';

/** What this browser keeps of a sitting beside its events. */
export interface KeptHead {
  readonly baseAcknowledged: number;
  readonly baseAnswers: Answers;
  readonly acknowledged: number;
  /** The candidate has confirmed the details and the rules. */
  readonly confirmed: boolean;
  /** Whose sitting it is and by which token, so that it comes up again without the network. */
  readonly sittingId: string;
  readonly epoch: number;
  readonly sitting: SittingView;
  readonly deadlineAt: number;
  readonly state: SittingState;
  readonly stoppedSince?: number | undefined;
  /** What the staff have told the candidate; absent where nothing was. */
  readonly messages?: KeptMessages | undefined;
  /** The question in view. */
  readonly current: number;
  /** The last event that was sent when it could only become evidence. */
  readonly surrendered: number;
  /** What earlier turns left that does not count any more and is not evidence yet. */
  readonly setAside: readonly SetAside[];
}

/** The paper as it came, and the keys released at the bell: nobody can read them out again. */
export interface KeptOpening {
  readonly paper?: Uint8Array | undefined;
  /** Which token released the keys; those of an earlier one are not used. */
  readonly epoch?: number | undefined;
  readonly paperKey?: CryptoKey | undefined;
  readonly answerKey?: CryptoKey | undefined;
}

export interface KeptSitting {
  readonly key: string;
  readonly head: KeptHead;
  readonly entries: readonly Entry[];
  readonly opening: KeptOpening;
  readonly stamp?: ClockStamp | undefined;
}

/** Where the browser keeps sittings, by a key of each. Every promise may reject: storage can be full. */
export interface JournalStorage {
  load(key: string): Promise<KeptSitting | undefined>;
  /** The kept sitting of a token's claims. */
  find(sittingId: string): Promise<KeptSitting | undefined>;
  /** Starts over with a head and the events that still have to be sent; paper and keys stay. */
  begin(key: string, head: KeptHead, entries: readonly Entry[]): Promise<void>;
  append(key: string, entry: Entry): Promise<void>;
  changeHead(key: string, change: Partial<KeptHead>): Promise<void>;
  keepOpening(key: string, opening: KeptOpening): Promise<void>;
  keepStamp(key: string, stamp: ClockStamp): Promise<void>;
  clear(key: string): Promise<void>;
}
