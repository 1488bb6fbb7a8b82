import type { Instant } from '../../../shared/kernel/instant.ts';
import type { News } from '../../../shared/sitting/news.ts';
import type { Answer, Api } from '../../platform/api-client.ts';
import { isPassing, unreachable } from '../../platform/client-problem.ts';
import type { Observable } from '../../platform/observable.ts';
import type { Seb } from '../lockdown/safe-exam-browser.ts';
import type { Journal } from './journal.ts';
import type { JournalStorage, KeptHead, KeptOpening } from './journal-storage.ts';
import type { KeptJournal } from './merge-resume.ts';
import { type PageClock, type PageTime, timeOf } from './page-clock.ts';
import { improveClock } from './server-clock.ts';
import type { SittingModel } from './sitting-model.ts';

/** What a sitting in the browser needs of the world. */
export interface SittingPorts {
  readonly api: Api;
  readonly storage: JournalStorage;
  /** Milliseconds of a clock that nobody can set. */
  monotonic(): number;
  /** The PC's clock, epoch milliseconds; anybody may have set it. */
  wall(): number;
  after(milliseconds: number, run: () => void): () => void;
  random(): number;
  /** Unpredictable bytes, for nonces and names. */
  randomBytes(count: number): Uint8Array<ArrayBuffer>;
  deviceName(): string;
  readonly token: { get(): string | undefined; set(token: string): void; clear(): void };
  /** Makes this tab the only writer; tells when another takes over. */
  holdTab(key: string, lost: () => void): () => void;
  /** Safe Exam Browser around the page, where there is one. */
  readonly seb?: Seb | undefined;
}

type KeptHistory = KeptJournal & { readonly key: string } & Pick<
    KeptHead,
    'confirmed' | 'surrendered' | 'setAside'
  >;

/** What the parts of a running sitting share. */
export interface SittingContext {
  readonly ports: SittingPorts;
  readonly model: Observable<SittingModel>;
  readonly journal: Journal;
  /** Everything kept of this sitting, in memory too, so that a slow disk changes nothing. */
  history?: KeptHistory | undefined;
  /** The encrypted paper and the released keys. */
  opening: KeptOpening;
  /** The encrypted paper is on its way. */
  fetching?: Promise<boolean> | undefined;
  releaseTab?: (() => void) | undefined;
  /** Writes down what is being typed, before nothing can be written any more. */
  settleTyping?: (() => void) | undefined;
  clock: PageClock;
  /** What cannot be saved any more is on its way to become evidence. */
  surrendering?: boolean | undefined;
  /** The receipt is being asked for. */
  fetchingReceipt?: boolean | undefined;
  /** What was set aside is on its way to become evidence. */
  handingOver?: boolean | undefined;
  /** The nonce under which the page was loaded, before the sign-in or in this turn. */
  loadedNonce?: { readonly nonce: string; readonly forTurn: boolean } | undefined;
  /** The workstation was looked at since the page was loaded. */
  lookedAt?: boolean | undefined;
  /** The nonce for the next proof of this turn, from the server's last answer. */
  turnNonce?: string | undefined;
  requests: number;
  lastRequestAt: number;
}

/** The server's time as far as it is known here, or undefined before there is anything to go by. */
export function serverClock(context: SittingContext): PageTime | undefined {
  return timeOf(context.clock, context.ports.monotonic());
}

/** The server's time now by the best reckoning, to be shown and to date events with. */
export function serverNow(context: SittingContext): Instant | undefined {
  return serverClock(context)?.now;
}

/**
 * Makes one request: counts it, learns the time from its answer, notes whether the network works.
 * An answer to an earlier token than the one in force says nothing of this turn: it counts as lost.
 */
export async function ask<T>(
  context: SittingContext,
  request: () => Promise<Answer<T>>,
  newsOf: (value: T) => Pick<News, 'now'> | undefined,
): Promise<Answer<T>> {
  const sentAt = context.ports.monotonic();
  context.requests++;
  context.lastRequestAt = sentAt;
  const token = context.ports.token.get();
  const answer = await request();
  if (context.ports.token.get() !== token) return { ok: false, problem: unreachable };
  if (answer.ok) {
    const now = newsOf(answer.value)?.now;
    const receivedAt = context.ports.monotonic();
    if (now !== undefined) {
      const estimate = improveClock(context.clock.estimate, { sentAt, receivedAt, serverNow: now });
      context.clock = { ...context.clock, estimate, slept: false };
    }
  }
  const offline = !answer.ok && isPassing(answer.problem);
  if (offline !== context.model.get().offline) context.model.update({ offline });
  return answer;
}

/** A pause that the ports' timers measure. */
export function pause(context: SittingContext, milliseconds: number): Promise<void> {
  return new Promise((resolve) => void context.ports.after(milliseconds, resolve));
}
