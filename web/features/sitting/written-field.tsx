import type { InputHTMLAttributes } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { questionMessages } from './question-messages.ts';
import { textShown } from './text-shown.ts';
import { useSitting } from './use-sitting.ts';

/** A line to write an answer on, kept while typing and when it is left. */
export function WrittenField(
  props: {
    readonly number: number;
    readonly locked: boolean;
    readonly describedBy?: string;
  } & Pick<InputHTMLAttributes<HTMLInputElement>, 'inputMode' | 'className' | 'maxLength'>,
) {
  const text = useText(questionMessages);
  const { sitting, model } = useSitting();
  const { number, locked, describedBy, ...rest } = props;
  return (
    <div className="field">
      <label htmlFor="answer">{text('yourAnswer')}</label>
      <input
        {...rest}
        id="answer"
        type="text"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={textShown(model, number)}
        readOnly={locked}
        aria-describedby={['question-kind', describedBy].filter(Boolean).join(' ')}
        onChange={(event) => sitting.write(number, event.currentTarget.value)}
        onBlur={sitting.settle}
      />
    </div>
  );
}
