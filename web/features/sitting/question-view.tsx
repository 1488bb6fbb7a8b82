import { useEffect, useRef } from 'react';
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
  return (
    <fieldset className="question" aria-describedby="question-kind">
      <legend>
        <h1 ref={heading} tabIndex={-1}>
          {text('question', { number: question.number })} <small>{text('of', { total })}</small>
        </h1>
        <QuestionText
          className="stem"
          text={{ vi: question.stem, en: question.stemEn }}
          inEnglish={inEnglish}
        />
      </legend>
      <p className="hint" id="question-kind">
        {text(questionHint(question))}
      </p>
      <AnswerField {...props} />
    </fieldset>
  );
}
