import type { AnswerProps } from './answer-props.ts';
import { OptionImages } from './option-images.tsx';
import { QuestionText } from './question-text.tsx';
import { useSitting } from './use-sitting.ts';

/** Options as full-width targets; radio buttons or check boxes underneath. */
export function ChoiceAnswer({ question, inEnglish, locked }: AnswerProps) {
  const { sitting, model } = useSitting();
  const { number } = question;
  const chosen = model.answers.chosen[number] ?? [];
  return question.options.map((option, place) => {
    const letter = String.fromCharCode(65 + place);
    const checked = chosen.includes(place);
    return (
      <div key={letter} className="option-row">
        <label className={checked ? 'option option--chosen' : 'option'}>
          <input
            type={question.kind === 'multiple' ? 'checkbox' : 'radio'}
            name={`question-${number}`}
            checked={checked}
            disabled={locked}
            onChange={() => sitting.choose(number, place)}
          />
          <span className="option__letter">{letter}</span>
          <QuestionText className="option__text" words={option} inEnglish={inEnglish} inLabel />
        </label>
        <OptionImages option={option} letter={letter} inEnglish={inEnglish} />
      </div>
    );
  });
}
