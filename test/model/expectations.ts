import type { AnswerEvent } from '../../shared/sitting/answer-event.ts';
import { touchedBy } from '../../shared/sitting/last-touched.ts';

/** Something the candidate did, on which workstation, and when by the true clock. */
export interface Made {
  readonly seat: string;
  readonly event: AnswerEvent;
  readonly at: number;
}
interface TurnEnd {
  readonly held: number;
  readonly at: number;
}

/**
 * What is to be graded, told without the code that is tested: the events made at the workstation
 * in turn, in order. A move leaves behind at the old workstation what the server did not hold. Back
 * there, of what was made before the turn ended, that counts again which nothing made elsewhere has
 * replaced.
 */
export function expectations() {
  const all: Made[] = [];
  let counted: Made[] = [];
  const left = new Map<string, Made[]>();
  const ends: TurnEnd[] = [];
  const typing = new Map<string, number>();
  const unasked: Made[] = [];
  let holder = 'a';
  let seated = false;
  let promised = 0;
  const leave = (seat: string, made: readonly Made[]) =>
    left.set(seat, [...(left.get(seat) ?? []), ...made]);

  return {
    all: () => all,
    /** What is to count, in order, if everything made in time can still be sent. */
    counted: () => counted,
    holder: () => holder,
    /** The page of the workstation in turn has heard that it is. */
    isSeated: () => seated,
    /** The most that any page was ever told is saved. */
    promised(acknowledged?: number) {
      promised = Math.max(promised, acknowledged ?? 0);
      return promised;
    },
    /** Somebody types at a workstation: only in this turn may it count. */
    typed: (seat: string) => void typing.set(seat, ends.length),
    /** What a page wrote in a turn in which nobody had typed it. */
    unasked: () => unasked,
    made(seat: string, event: AnswerEvent, at: number) {
      const made = { seat, event, at };
      all.push(made);
      if (seat !== holder || !seated) return leave(seat, [made]);
      counted.push(made);
      if (event.kind === 'write' && typing.get(seat) !== ends.length) unasked.push(made);
    },
    /** The server tells how each turn ended so far, and whose turn it is. */
    turns(told: readonly TurnEnd[], now: string, startsAt: number) {
      for (const { held, at } of told.slice(ends.length)) {
        ends.push({ held, at: at - startsAt });
        leave(holder, counted.slice(held));
        counted = counted.slice(0, held);
        seated = false;
      }
      holder = now;
    },
    /** The page of a workstation has taken the sitting up, after what it knew of an earlier turn. */
    seated(seat: string, keptTurn: number) {
      if (seat !== holder || seated) return;
      seated = true;
      const end = ends[keptTurn - 1];
      const since = new Set(counted.slice(end?.held ?? 0).map(({ event }) => touchedBy(event)));
      for (const made of left.get(seat) ?? []) {
        const touched = touchedBy(made.event);
        if (end && made.event.at <= end.at && !since.has(touched)) counted.push(made);
        // What was written after it builds on it.
        else since.add(touched);
      }
      left.delete(seat);
    },
  };
}
