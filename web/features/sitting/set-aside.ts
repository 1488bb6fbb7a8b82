import type { Entry } from './journal-queue.ts';

/** What an earlier turn of this workstation still held, and what was answered anew elsewhere since. */
export interface SetAside {
  readonly turn: number;
  readonly entries: readonly Entry[];
}

/** What is to be set aside, with more that a turn left; events that are evidence already left out. */
export function withSetAside(
  before: readonly SetAside[],
  { turn, entries }: SetAside,
  surrendered: number,
): readonly SetAside[] {
  const missing = entries.filter((entry) => entry.sequence > surrendered);
  return [...before, ...runsOf(missing).map((run) => ({ turn, entries: run }))];
}

/** A batch names only its first number: entries in runs without a gap. */
function runsOf(entries: readonly Entry[]): readonly Entry[][] {
  const runs: Entry[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    if (run?.at(-1)?.sequence === entry.sequence - 1) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}
