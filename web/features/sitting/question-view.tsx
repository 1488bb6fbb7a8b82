import { useEffect, useRef } from 'react';
import type { Paper } from '../../../shared/paper/paper.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { questionMessages } from './question-messages.ts';

/**
 * One question with its options as full-width targets; radio buttons or check boxes underneath.
 * Give it the number as its key: it takes the focus when it appears.
 */
export function QuestionView(props: {
  readonly question: Paper['questions'][number];
  readonly total: number;
  readonly inEnglish: boolean;
  readonly chosen: readonly number[];
  readonly locked: boolean;
  onChoose(option: number): void;
}) {
  const text = useText(questionMessages);
  const { question, total, chosen, locked } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  useEffect(() => {
    document.title = `${text('question', { number: question.number })} – Trường Thi`;
  });
  const pick = (vi: string, en: string | undefined) => (props.inEnglish && en ? en : vi);
  const languageOf = (en: string | undefined) => (props.inEnglish && en ? 'en' : undefined);
  return (
    <fieldset className="question" aria-describedby="question-kind">
      <legend>
        <h1 ref={heading} tabIndex={-1}>
          {text('question', { number: question.number })} <small>{text('of', { total })}</small>
        </h1>
        <span className="stem" lang={languageOf(question.stemEn)}>
          {pick(question.stem, question.stemEn)}
        </span>
      </legend>
      <p className="hint" id="question-kind">
        {text(question.kind === 'single' ? 'chooseOne' : 'chooseMany')}
      </p>
      {question.options.map((option, place) => {
        const letter = String.fromCharCode(65 + place);
        const checked = chosen.includes(place);
        return (
          <label
            key={`${question.number}-${letter}`}
            className={checked ? 'option option--chosen' : 'option'}
          >
            <input
              type={question.kind === 'single' ? 'radio' : 'checkbox'}
              name={`question-${question.number}`}
              checked={checked}
              disabled={locked}
              onChange={() => props.onChoose(place)}
            />
            <span className="option__letter">{letter}</span>
            <span className="option__text" lang={languageOf(option.textEn)}>
              {pick(option.text, option.textEn)}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
