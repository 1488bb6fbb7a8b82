import { useEffect, useRef } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import type { AnswerProps } from './answer-props.ts';
import { QuestionBody } from './question-body.tsx';
import { questionMessages } from './question-messages.ts';

/**
 * One question, on the page of its own. Give it the number as its key: it takes the focus when it
 * appears.
 */
export function QuestionView(props: AnswerProps & { readonly total: number }) {
  const text = useText(questionMessages);
  const { question } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  useEffect(() => {
    document.title = `${text('question', { number: question.number })} – Trường Thi`;
  });
  return <QuestionBody {...props} heading={heading} />;
}
