import { useState } from 'react';
import type { PaperQuestion } from '../../../shared/paper/paper.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { questionMessages } from '../sitting/question-messages.ts';

/** One question of the rehearsal paper, drawn as in the sitting. */
export function RehearsalQuestion(props: { readonly question: PaperQuestion }) {
  const text = useText(questionMessages);
  const { number, stem, kind, options } = props.question;
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const single = kind === 'single';
  const toggle = (place: number) =>
    chosen.includes(place) ? chosen.filter((each) => each !== place) : [...chosen, place];
  return (
    <fieldset className="question">
      <legend>
        <h3>{text('question', { number })}</h3>
        <span className="stem">{stem}</span>
      </legend>
      <p className="hint">{text(single ? 'chooseOne' : 'chooseMany')}</p>
      {options.map((option, place) => {
        const letter = String.fromCharCode(65 + place);
        const checked = chosen.includes(place);
        return (
          <label key={letter} className={checked ? 'option option--chosen' : 'option'}>
            <input
              type={single ? 'radio' : 'checkbox'}
              name={`rehearsal-${number}`}
              checked={checked}
              onChange={() => setChosen(single ? [place] : toggle(place))}
            />
            <span className="option__letter">{letter}</span>
            <span className="option__text">{option.text}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
