import type { PaperQuestion } from '../../../shared/paper/paper.ts';
import type { questionMessages } from './question-messages.ts';

const hints = {
  single: 'chooseOne',
  multiple: 'chooseMany',
  trueFalse: 'chooseTrueFalse',
  numeric: 'writeNumber',
  text: 'writeText',
  order: 'putInOrder',
  match: 'matchSides',
  essay: 'writeEssay',
} as const;

/** The sentence that says how a question is answered. */
export function questionHint(
  question: Pick<PaperQuestion, 'kind' | 'caseSensitive'>,
): keyof typeof questionMessages {
  if (question.kind === 'text' && question.caseSensitive) return 'writeTextExactly';
  return hints[question.kind];
}
