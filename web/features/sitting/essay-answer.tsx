import { longestWriting } from '../../../shared/sitting/writing-limits.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import type { AnswerProps } from './answer-props.ts';
import { countWords } from './count-words.ts';
import { questionMessages } from './question-messages.ts';
import { textShown } from './text-shown.ts';
import { useSitting } from './use-sitting.ts';

/** An essay with its number of words; kept while typing and when the field is left. */
export function EssayAnswer({ question, locked }: AnswerProps) {
  const text = useText(questionMessages);
  const { sitting, model } = useSitting();
  const { number, minWords: min, maxWords: max } = question;
  const written = textShown(model, number);
  return (
    <div className="field">
      <label htmlFor="answer">{text('yourAnswer')}</label>
      <p id="word-count" className="word-count">
        <strong>{text('wordCount', { count: countWords(written) })}</strong>{' '}
        {min !== undefined && max !== undefined && text('wordsBetween', { min, max })}
        {min !== undefined && max === undefined && text('wordsFrom', { min })}
        {min === undefined && max !== undefined && text('wordsTo', { max })}
      </p>
      <textarea
        id="answer"
        rows={9}
        maxLength={longestWriting}
        spellCheck={false}
        value={written}
        readOnly={locked}
        aria-describedby="question-kind word-count"
        onChange={(event) => sitting.write(number, event.currentTarget.value)}
        onBlur={sitting.settle}
      />
    </div>
  );
}
