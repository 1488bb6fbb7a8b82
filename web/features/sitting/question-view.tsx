import { useEffect, useRef } from 'react';
import { defined } from '../../../shared/kernel/defined.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { AnswerField } from './answer-field.tsx';
import type { AnswerProps } from './answer-props.ts';
import { questionHint } from './question-hint.ts';
import { questionMessages } from './question-messages.ts';
import { QuestionText } from './question-text.tsx';

/**
 * One question: its number, its stem, how to answer, and what to answer with. Give it the number as
 * its key: it takes the focus when it appears.
 */
export function QuestionView(props: AnswerProps & { readonly total: number }) {
  const text = useText(questionMessages);
  const { question, total, inEnglish } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  useEffect(() => {
    document.title = `${text('question', { number: question.number })} – Trường Thi`;
  });
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
        <h1 ref={heading} tabIndex={-1}>
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
