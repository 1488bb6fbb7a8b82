import type { PaperQuestion } from '../../../shared/paper/paper.ts';
import type { AnswerProps } from './answer-props.ts';
import { ChoiceAnswer } from './choice-answer.tsx';
import { EssayAnswer } from './essay-answer.tsx';
import { MatchAnswer } from './match-answer.tsx';
import { NumberAnswer } from './number-answer.tsx';
import { OrderAnswer } from './order-answer.tsx';
import { TextAnswer } from './text-answer.tsx';

const fields: Record<PaperQuestion['kind'], (props: AnswerProps) => React.ReactNode> = {
  single: ChoiceAnswer,
  multiple: ChoiceAnswer,
  trueFalse: ChoiceAnswer,
  numeric: NumberAnswer,
  text: TextAnswer,
  order: OrderAnswer,
  match: MatchAnswer,
  essay: EssayAnswer,
};

/** What to answer a question with, by its kind. */
export function AnswerField(props: AnswerProps) {
  const Field = fields[props.question.kind];
  return <Field {...props} />;
}
