import type { SettledSitting } from './settle-evidence.ts';

/** Whether an answer of the sitting depends on a decision that nobody has made yet. */
export function awaitsDecision({ evidence }: Pick<SettledSitting, 'evidence'>): boolean {
  return evidence.some((each) => each.state === 'undecided');
}
