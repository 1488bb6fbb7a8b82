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
  return missing.length === 0 ? before : [...before, { turn, entries: missing }];
}
