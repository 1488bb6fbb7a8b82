import { answeredQuestions } from '../../../shared/sitting/answered-questions.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { questionMessages } from './question-messages.ts';
import { useSitting } from './use-sitting.ts';

/** All numbers: filled when answered, with a corner when flagged, framed when current. */
export function NumberPalette() {
  const text = useText(questionMessages);
  const { sitting, model } = useSitting();
  const total = model.paper?.questions.length ?? 0;
  const { flagged } = model.answers;
  const answered = new Set(answeredQuestions(model.answers, total));
  return (
    <nav className="palette" aria-label={text('paletteTitle')}>
      <p className="palette__progress">{text('progress', { answered: answered.size, total })}</p>
      <progress value={answered.size} max={total} aria-label={text('paletteTitle')} />
      <ol>
        {Array.from({ length: total }, (_, i) => i + 1).map((number) => {
          const isAnswered = answered.has(number);
          const marked = flagged.includes(number);
          const current = model.current === number;
          const says = [
            text('question', { number }),
            text(isAnswered ? 'isAnswered' : 'isUnanswered'),
            marked && text('isFlagged'),
          ];
          return (
            <li key={number}>
              <button
                type="button"
                className={['number', isAnswered && 'number--answered', marked && 'number--flagged']
                  .filter(Boolean)
                  .join(' ')}
                aria-current={current ? 'step' : undefined}
                aria-label={says.filter(Boolean).join(', ')}
                onClick={() => sitting.goTo(number)}
              >
                {number}
              </button>
            </li>
          );
        })}
      </ol>
      <ul className="legend" aria-hidden="true">
        <li>
          <span className="number number--answered">1</span> {text('isAnswered')}
        </li>
        <li>
          <span className="number">2</span> {text('isUnanswered')}
        </li>
        <li>
          <span className="number number--flagged" /> {text('isFlagged')}
        </li>
        <li>
          <span className="number number--current">3</span> {text('isCurrent')}
        </li>
      </ul>
    </nav>
  );
}
