import type { AnswerEvent } from './answer-event.ts';
import { type AnsweringEvent, isAnswering } from './answering-event.ts';
import type { EvidenceLine } from './evidence-lines.ts';

/** What counts of one question on one workstation: its events on top of the journal it knew. */
export interface LineAnswer {
  readonly question: number;
  /** When the last of them was made, in milliseconds after the session's start. */
  readonly at: number;
  /** The journal's events of this question that the workstation knew, then its own that count. */
  readonly events: readonly AnsweringEvent[];
}

/**
 * The answers of one workstation's line, taking only events in counted batches that were made by
 * the deadline. A change of a text is taken only where every change before it is known and taken as
 * well: it is never applied to another text than the one it was made on.
 */
export function answersOnLine(
  line: EvidenceLine,
  journal: readonly AnswerEvent[],
  counted: ReadonlySet<string>,
  deadline: number,
): LineAnswer[] {
  const numbers = [...line.steps.keys()].sort((a, b) => a - b);
  const first = numbers[0] ?? 1;
  // The workstation had been told that the server holds everything before its first unsent event.
  let whole = journal.length >= first - 1;
  let before = first - 1;
  const own = new Map<number, AnsweringEvent[]>();
  const broken = new Set<number>();
  for (const sequence of numbers) {
    if (sequence !== before + 1) whole = false;
    before = sequence;
    const step = line.steps.get(sequence);
    if (!step || !isAnswering(step.event)) continue;
    const { event } = step;
    const counts = event.at <= deadline && step.carriedBy.some((each) => counted.has(each));
    if (event.kind === 'write' && (!counts || !whole)) broken.add(event.question);
    if (!counts || (event.kind === 'write' && broken.has(event.question))) continue;
    const others = own.get(event.question);
    if (others) others.push(event);
    else own.set(event.question, [event]);
  }
  const known = journal.slice(0, first - 1).filter(isAnswering);
  return [...own].flatMap(([question, events]) => {
    const last = events.at(-1);
    if (!last) return [];
    const base = known.filter((event) => event.question === question);
    return [{ question, at: last.at, events: [...base, ...events] }];
  });
}
