import { canonicalJson } from '../kernel/canonical-json.ts';
import type { Answers } from './answers.ts';

/** The one text of final answers, whose SHA-256 stands on the candidate's receipt; flags are none. */
export function answersText({ chosen, arranged, written }: Omit<Answers, 'flagged'>): string {
  return canonicalJson({ chosen, arranged, written });
}

/** The text of the answer to one question: equal where the answers are. */
export function answerText(
  { chosen, arranged, written }: Omit<Answers, 'flagged'>,
  question: number,
): string {
  return canonicalJson([
    chosen[question] ?? null,
    arranged[question] ?? null,
    written[question] ?? null,
  ]);
}
