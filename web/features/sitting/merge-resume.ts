import type { Answers } from '../../../shared/sitting/answers.ts';
import { answersAfter as after } from './answers-after.ts';
import { type Entry, emptyQueue, type Queue, record } from './journal-queue.ts';

/** What this browser kept: the server's state it began from, and every event since. */
export interface KeptJournal {
  readonly baseAcknowledged: number;
  readonly baseAnswers: Answers;
  /** The last event the server was known to hold. */
  readonly acknowledged: number;
  readonly entries: readonly Entry[];
}

export interface Resumed {
  readonly queue: Queue;
  readonly answers: Answers;
  /** Whether this browser goes on with its own history, or starts anew from the server's. */
  readonly sameHistory: boolean;
}

const answersAfter = (base: Answers, entries: readonly Entry[]) =>
  after(
    base,
    entries.map((entry) => entry.event),
  );

const chosenIn = (answers: Answers, question: number) =>
  (answers.chosen[question] ?? []).toSorted((a, b) => a - b).join();
const arrangedIn = (answers: Answers, question: number) => answers.arranged[question]?.join();
const flaggedIn = (answers: Answers, question: number) => answers.flagged.includes(question);

function sameAnswers(a: Answers, b: Answers): boolean {
  const questions = new Set(
    [a, b].flatMap((x) => [
      ...[x.chosen, x.arranged, x.written].flatMap((record) => Object.keys(record)),
      ...x.flagged,
    ]),
  );
  return [...questions].map(Number).every((q) => sameAt(a, b, q));
}

function sameAt(a: Answers, b: Answers, question: number): boolean {
  return (
    chosenIn(a, question) === chosenIn(b, question) &&
    arrangedIn(a, question) === arrangedIn(b, question) &&
    a.written[question] === b.written[question] &&
    flaggedIn(a, question) === flaggedIn(b, question)
  );
}

/**
 * Joins what this browser kept with what the server holds, after a reload or a new sign-in.
 * Usually the server simply holds the beginning of our history: the rest is sent. If the sitting
 * went on at another workstation meanwhile, an unsent event here counts only for questions that
 * nobody touched there since; it is sent again under a new number.
 */
export function mergeResume(
  kept: KeptJournal | undefined,
  server: { readonly acknowledged: number; readonly answers: Answers },
): Resumed {
  const fresh = emptyQueue(server.acknowledged);
  if (!kept) return { queue: fresh, answers: server.answers, sameHistory: false };

  const last = kept.baseAcknowledged + kept.entries.length;
  const held = kept.entries.filter((entry) => entry.sequence <= server.acknowledged);
  const within = server.acknowledged >= kept.baseAcknowledged && server.acknowledged <= last;
  if (within && sameAnswers(answersAfter(kept.baseAnswers, held), server.answers)) {
    const entries = kept.entries.filter((entry) => entry.sequence > server.acknowledged);
    return {
      queue: { acknowledged: server.acknowledged, entries },
      answers: answersAfter(kept.baseAnswers, kept.entries),
      sameHistory: true,
    };
  }

  const known = answersAfter(
    kept.baseAnswers,
    kept.entries.filter((entry) => entry.sequence <= kept.acknowledged),
  );
  let queue = fresh;
  for (const { sequence, event } of kept.entries) {
    if (sequence <= kept.acknowledged || event.kind === 'focus') continue;
    if (sameAt(known, server.answers, event.question)) queue = record(queue, event);
  }
  return { queue, answers: answersAfter(server.answers, queue.entries), sameHistory: false };
}
