import * as z from 'zod';
import { type EvidenceState, evidenceState } from './evidence-state.ts';
import type { SettledSitting } from './settle-evidence.ts';

/** What the candidate is told of answers that were refused: which questions, and where they stand. */
export const lateAnswers = z.array(
  z.object({ state: evidenceState, questions: z.array(z.int()).min(1) }),
);
export type LateAnswers = z.infer<typeof lateAnswers>;

const told: readonly EvidenceState[] = ['counts', 'undecided', 'rejected', 'neverCounts'];

/** What is told of settled evidence; nothing of what changes no answer. */
export function lateAnswersOf({ evidence }: Pick<SettledSitting, 'evidence'>): LateAnswers {
  return told.flatMap((state) => {
    const those = evidence.filter((each) => each.state === state);
    const questions = those.flatMap((each) =>
      state === 'undecided' || state === 'counts' ? each.changes : each.questions,
    );
    const once = [...new Set(questions)].sort((a, b) => a - b);
    return once.length > 0 ? [{ state, questions: once }] : [];
  });
}
