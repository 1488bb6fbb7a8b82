import type { PaperQuestion } from '../../../shared/paper/paper.ts';

/** What each way of answering gets: the question, its language, and whether it is read-only now. */
export interface AnswerProps {
  readonly question: PaperQuestion;
  readonly inEnglish: boolean;
  readonly locked: boolean;
}
