import { isAboutPage } from '../../../shared/sitting/about-page.ts';
import type { Answers } from '../../../shared/sitting/answers.ts';
import { touchedBy } from '../../../shared/sitting/last-touched.ts';
import type { Moves } from '../../../shared/sitting/moves.ts';
import { answersAfter as after } from './answers-after.ts';
import { type Entry, emptyQueue, type Queue, record } from './journal-queue.ts';
import { sameAnswers, sameAt } from './same-answers.ts';

/** What this browser kept: the server's state it began from, and every event since. */
export interface KeptJournal {
  /** The turn at the sitting in which all of it was made: the epoch of the token. */
  readonly epoch: number;
  readonly baseAcknowledged: number;
  readonly baseAnswers: Answers;
  /** The last event the server was known to hold. */
  readonly acknowledged: number;
  readonly entries: readonly Entry[];
}

/** The sitting as the server tells it, and the turn for which it does. */
export interface ToldSitting {
  readonly epoch: number;
  readonly acknowledged: number;
  readonly answers: Answers;
  readonly moves?: Moves | undefined;
}

export interface Resumed {
  readonly queue: Queue;
  readonly answers: Answers;
  /** Whether this browser goes on with its own history, or starts anew from the server's. */
  readonly sameHistory: boolean;
  /** Events up to the last that does not count any more, under their old numbers: to be evidence. */
  readonly superseded: readonly Entry[];
}

const answersAfter = (base: Answers, entries: readonly Entry[]) =>
  after(
    base,
    entries.map((entry) => entry.event),
  );

/**
 * Sends what still counts again, under new numbers; an event that only tells of the page is let go.
 * After one that does not count the later ones of its kind do not either: they build on it. What is
 * set aside is everything unsent up to the last that does not count, so that a change of a text is
 * never seen without what it was made on.
 */
function countAnew(
  unsent: readonly Entry[],
  server: ToldSitting,
  counts: (entry: Entry) => boolean,
): Resumed {
  let queue = emptyQueue(server.acknowledged);
  let setAside = 0;
  const lost = new Set<string>();
  for (const [i, entry] of unsent.entries()) {
    const touched = touchedBy(entry.event);
    if (touched === undefined) continue;
    if (counts(entry) && !lost.has(touched)) queue = record(queue, entry.event);
    else {
      lost.add(touched);
      setAside = i + 1;
    }
  }
  const answers = answersAfter(server.answers, queue.entries);
  return { queue, answers, sameHistory: false, superseded: unsent.slice(0, setAside) };
}

/**
 * Joins what this browser kept with what the server holds, after a reload or a new sign-in.
 * Usually the server simply holds the beginning of our history: the rest is sent. If the sitting
 * went on at another workstation meanwhile, the server says how much of our turn it holds; of the
 * rest an event counts only if it was made before the turn ended (a page without network does not
 * hear of that) and nobody has touched that answer or flag since.
 */
export function mergeResume(kept: KeptJournal | undefined, server: ToldSitting): Resumed {
  if (!kept) return countAnew([], server, () => false);
  const end = kept.epoch < server.epoch ? server.moves?.turnEnds[kept.epoch - 1] : undefined;
  if (end) {
    const { lastTouched = {} } = server.moves ?? {};
    const unsent = kept.entries.filter((entry) => entry.sequence > end.held);
    return countAnew(
      unsent,
      server,
      ({ event }) => event.at <= end.at && (lastTouched[touchedBy(event) ?? ''] ?? 0) <= end.held,
    );
  }

  const last = kept.baseAcknowledged + kept.entries.length;
  const held = kept.entries.filter((entry) => entry.sequence <= server.acknowledged);
  const within = server.acknowledged >= kept.baseAcknowledged && server.acknowledged <= last;
  if (within && sameAnswers(answersAfter(kept.baseAnswers, held), server.answers)) {
    const entries = kept.entries.filter((entry) => entry.sequence > server.acknowledged);
    return {
      queue: { acknowledged: server.acknowledged, entries },
      answers: answersAfter(kept.baseAnswers, kept.entries),
      sameHistory: true,
      superseded: [],
    };
  }

  // Another page of this browser wrote as well, or the server lost something: what the answers
  // themselves tell is all there is to go by.
  const isKnown = (entry: Entry) => entry.sequence <= kept.acknowledged;
  const known = answersAfter(kept.baseAnswers, kept.entries.filter(isKnown));
  return countAnew(
    kept.entries.filter((entry) => !isKnown(entry)),
    server,
    ({ event }) => !isAboutPage(event) && sameAt(known, server.answers, event.question),
  );
}
