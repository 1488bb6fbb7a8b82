import type { Answers } from '../../../shared/sitting/answers.ts';
import type { Entry } from './journal-queue.ts';

/** What this browser keeps of a sitting beside its events. */
export interface KeptHead {
  readonly baseAcknowledged: number;
  readonly baseAnswers: Answers;
  readonly acknowledged: number;
  /** The candidate has confirmed the details and the rules. */
  readonly confirmed: boolean;
  /** The encrypted paper, so that a reload needs no second download. */
  readonly paper?: Uint8Array | undefined;
}

export interface KeptSitting {
  readonly head: KeptHead;
  readonly entries: readonly Entry[];
}

/** Where the browser keeps sittings, by a key of each. Every promise may reject: storage can be full. */
export interface JournalStorage {
  load(key: string): Promise<KeptSitting | undefined>;
  /** Starts over with a head and the events that still have to be sent. */
  begin(key: string, head: KeptHead, entries: readonly Entry[]): Promise<void>;
  append(key: string, entry: Entry): Promise<void>;
  changeHead(key: string, change: Partial<KeptHead>): Promise<void>;
  clear(key: string): Promise<void>;
}
