import { type ProblemDocument, toProblemDocument } from '../../../shared/kernel/problem.ts';
import { isAboutPage } from '../../../shared/sitting/about-page.ts';
import type { AnswerEvent } from '../../../shared/sitting/answer-event.ts';
import type { News } from '../../../shared/sitting/news.ts';
import type { Answer } from '../../platform/api-client.ts';
import { isPassing } from '../../platform/client-problem.ts';
import {
  acknowledge,
  batchOf,
  type Entry,
  emptyQueue,
  lastSequence,
  type Queue,
  record,
} from './journal-queue.ts';
import { lazyGather, retryDelay } from './pace.ts';

/** What the journal needs of the world; tests give their own. */
export interface JournalPorts {
  /** Writes an event to this browser's storage. */
  keep(entry: Entry): Promise<void>;
  keepAcknowledged(acknowledged: number): Promise<void>;
  send(batch: { firstSequence: number; events: AnswerEvent[] }): Promise<Answer<News>>;
  /** Runs something later; the answer cancels it. */
  after(milliseconds: number, run: () => void): () => void;
  random(): number;
  /** How long an answer waits for company, in milliseconds. */
  gather(): number;
  changed(status: JournalStatus): void;
  /** The server refused in a way that only the person or a fresh look at the sitting can mend. */
  refused(problem: ProblemDocument): void;
}

export interface JournalStatus {
  /** Events the server has not acknowledged. */
  readonly pending: number;
  /** The last try did not reach the server. */
  readonly failing: boolean;
  readonly acknowledged: number;
}

export interface Journal {
  /** Numbers an event, keeps it here, then sends it soon; focus events may wait longer. */
  record(event: AnswerEvent): Entry;
  /** Sends now. True once the server has everything, false if it refuses to take it. */
  flush(): Promise<boolean>;
  /** Tries again at once: the network is back, or the person signed in again. */
  nudge(): void;
  /**
   * Goes on from another queue: at once after the sitting was looked at afresh, a little later
   * ('soon') where the server is being asked how it stands.
   */
  restart(queue: Queue, when?: 'soon'): void;
  /** Stops sending, without forgetting anything; from then on about another queue, if one is given. */
  stop(queue?: Queue): void;
  /** What the server has not acknowledged. */
  unsent(): readonly Entry[];
  /** Once no request of this journal is under way. */
  idle(): Promise<void>;
  status(): JournalStatus;
}

/**
 * The candidate's journal: every event is numbered, kept in this browser first, then sent; at most
 * one request is under way; what is not acknowledged is sent again until it is.
 */
export function makeJournal(ports: JournalPorts): Journal {
  let queue = emptyQueue(0);
  let kept: Promise<unknown> = Promise.resolve();
  let sending = false;
  let flight: Promise<unknown> = Promise.resolve();
  let stopped = true;
  let tries = 0;
  let generation = 0;
  let timer: { due: 'lazy' | 'soon' | 'retry'; cancel(): void } | undefined;
  let waiters: ((saved: boolean) => void)[] = [];

  const status = (): JournalStatus => ({
    pending: queue.entries.length,
    failing: tries > 0,
    acknowledged: queue.acknowledged,
  });
  function settle(saved: boolean): void {
    const settled = waiters;
    waiters = [];
    for (const done of settled) done(saved);
  }
  function plan(due: 'lazy' | 'soon' | 'retry', milliseconds: number): void {
    timer?.cancel();
    timer = { due, cancel: ports.after(milliseconds, () => void pump()) };
  }
  function halt(problem: ProblemDocument): void {
    stopped = true;
    timer?.cancel();
    settle(false);
    ports.refused(problem);
  }

  async function pump(): Promise<void> {
    timer?.cancel();
    timer = undefined;
    if (sending || stopped) return;
    const batch = batchOf(queue);
    if (!batch) return settle(true);
    sending = true;
    const mine = generation;
    // Storage that fails must not keep an answer from the server.
    await kept.catch(() => undefined);
    if (stopped || mine !== generation) {
      sending = false;
      return stopped ? undefined : void pump();
    }
    const sent = ports.send(batch);
    flight = sent;
    const answer = await sent;
    sending = false;
    // The queue was replaced while the request was under way: what it says is about the old one.
    if (mine !== generation) return void pump();

    if (answer.ok) {
      const expected = batch.firstSequence + batch.events.length - 1;
      tries = 0;
      if (answer.value.acknowledged < expected)
        return halt(toProblemDocument({ code: 'sequence-gap' }));
      queue = acknowledge(queue, answer.value.acknowledged);
      void ports.keepAcknowledged(queue.acknowledged).catch(() => undefined);
      ports.changed(status());
      if (queue.entries.length === 0) settle(true);
      else if (waiters.length > 0) void pump();
      else plan('soon', ports.gather());
      return;
    }
    if (stopped) return;
    if (!isPassing(answer.problem)) return halt(answer.problem);
    tries++;
    plan('retry', retryDelay(tries, ports.random()));
    ports.changed(status());
  }

  return {
    record(event) {
      queue = record(queue, event);
      const entry = { sequence: lastSequence(queue), event };
      kept = kept.catch(() => undefined).then(() => ports.keep(entry));
      ports.changed(status());
      const planned = sending || timer?.due === 'retry' || timer?.due === 'soon';
      if (!stopped && !planned) {
        if (!isAboutPage(event)) plan('soon', ports.gather());
        else if (!timer) plan('lazy', lazyGather);
      }
      return entry;
    },
    flush() {
      if (queue.entries.length === 0) return Promise.resolve(true);
      if (stopped) return Promise.resolve(false);
      return new Promise((resolve) => {
        waiters.push(resolve);
        void pump();
      });
    },
    nudge() {
      if (!stopped && queue.entries.length > 0) void pump();
    },
    restart(next, when) {
      generation++;
      queue = next;
      stopped = false;
      tries = 0;
      ports.changed(status());
      if (when === 'soon' && queue.entries.length > 0) plan('soon', ports.gather());
      else void pump();
    },
    stop(instead) {
      stopped = true;
      timer?.cancel();
      settle(false);
      if (!instead) return;
      generation++;
      queue = instead;
      ports.changed(status());
    },
    unsent: () => queue.entries,
    idle: async () => void (await flight),
    status,
  };
}
