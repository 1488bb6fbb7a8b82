import { useText } from '../../platform/i18n/use-text.ts';
import type { AnswerProps } from './answer-props.ts';
import { plainQuestionText } from './plain-question-text.ts';
import { questionMessages } from './question-messages.ts';
import { QuestionText } from './question-text.tsx';
import { useSitting } from './use-sitting.ts';

/** Left sides, each with a list to choose its right side from; the right sides stand numbered above. */
export function MatchAnswer({ question, inEnglish, locked }: AnswerProps) {
  const text = useText(questionMessages);
  const { sitting, model } = useSitting();
  const { number, options: lefts, rights = [] } = question;
  const arranged = model.answers.arranged[number] ?? [];
  const places = lefts.map((_, at) => arranged[at] ?? -1);
  const match = (at: number, right: number) => {
    const next = places.with(at, right);
    sitting.arrange(number, next.some((place) => place >= 0) ? next : []);
  };
  return (
    <div className="match">
      <p className="match__title" id="right-sides">
        {text('rightSides')}
      </p>
      <ol className="match__rights" aria-labelledby="right-sides">
        {rights.map((right, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the only name it has
          <li key={place}>
            <QuestionText className="option__text" words={right} inEnglish={inEnglish} />
          </li>
        ))}
      </ol>
      <ul className="match__lefts">
        {lefts.map((left, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the only name it has
          <li key={at} className="match__row">
            <QuestionText className="option__text" words={left} inEnglish={inEnglish} />
            <select
              value={places[at]}
              disabled={locked}
              aria-label={text('matchOf', { left: plainQuestionText(left, inEnglish) })}
              onChange={(event) => match(at, Number(event.currentTarget.value))}
            >
              <option value={-1}>{text('notMatched')}</option>
              {rights.map((right, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the place is the only name it has
                <option key={place} value={place}>
                  {place + 1}. {plainQuestionText(right, inEnglish)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </div>
  );
}
