import type { RefObject } from 'react';
import { defined } from '../../../shared/kernel/defined.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { AnswerField } from './answer-field.tsx';
import type { AnswerProps } from './answer-props.ts';
import { questionHint } from './question-hint.ts';
import { questionMessages } from './question-messages.ts';
import { QuestionText } from './question-text.tsx';

/** One question: its number, its stem, how to answer, and what to answer with. */
export function QuestionBody(
  props: AnswerProps & {
    readonly total: number;
    readonly heading?: RefObject<HTMLHeadingElement | null>;
  },
) {
  const text = useText(questionMessages);
  const { question, total, inEnglish } = props;
  const rich = inEnglish && question.stemEn ? question.stemEnRich : question.stemRich;
  const words = {
    text: question.stem,
    ...defined({
      rich: question.stemRich,
      textEn: question.stemEn,
      richEn: question.stemEnRich,
    }),
  };
  const stem = <QuestionText className="stem" words={words} inEnglish={inEnglish} />;
  return (
    <fieldset className="question" aria-describedby="question-kind">
      <legend>
        <h1 {...(props.heading ? { ref: props.heading } : {})} tabIndex={-1}>
          {text('question', { number: question.number })} <small>{text('of', { total })}</small>
        </h1>
        {!rich && stem}
      </legend>
      {/* Formulas, tables and images lose their shape in the name of a group of inputs. */}
      {rich && stem}
      <p className="hint" id="question-kind">
        {text(questionHint(question))}
      </p>
      <AnswerField {...props} />
    </fieldset>
  );
}
