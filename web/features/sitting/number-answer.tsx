import { numbersMeant } from '../../../shared/sitting/numbers-meant.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import type { AnswerProps } from './answer-props.ts';
import { questionMessages } from './question-messages.ts';
import { textShown } from './text-shown.ts';
import { useSitting } from './use-sitting.ts';
import { WrittenField } from './written-field.tsx';

/** A number, with a line that says how it is read: no surprise in the grading. */
export function NumberAnswer({ question, locked }: AnswerProps) {
  const text = useText(questionMessages);
  const format = useFormat();
  const { model } = useSitting();
  const typed = textShown(model, question.number).trim();
  const numbers = numbersMeant(typed).map(format.exact).join(text('orElse'));
  return (
    <>
      <WrittenField
        number={question.number}
        locked={locked}
        inputMode="decimal"
        className="number-input"
        maxLength={40}
        describedBy="number-read"
      />
      <p id="number-read" className="read-as" role="status">
        {typed !== '' && (numbers === '' ? text('notANumber') : text('readAs', { numbers }))}
      </p>
    </>
  );
}
