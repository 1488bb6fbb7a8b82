import { useText } from '../../platform/i18n/use-text.ts';
import { questionMessages } from './question-messages.ts';
import { useSitting } from './use-sitting.ts';

/** All numbers: filled when answered, with a corner when flagged, framed when current. */
export function NumberPalette() {
  const text = useText(questionMessages);
  const { sitting, model } = useSitting();
  const total = model.paper?.questions.length ?? 0;
  const { chosen, flagged } = model.answers;
  return (
    <nav className="palette" aria-label={text('paletteTitle')}>
      <p className="palette__progress">
        {text('progress', { answered: Object.keys(chosen).length, total })}
      </p>
      <progress value={Object.keys(chosen).length} max={total} aria-label={text('paletteTitle')} />
      <ol>
        {Array.from({ length: total }, (_, i) => i + 1).map((number) => {
          const answered = chosen[number] !== undefined;
          const marked = flagged.includes(number);
          const current = model.current === number;
          const says = [
            text('question', { number }),
            text(answered ? 'isAnswered' : 'isUnanswered'),
            marked && text('isFlagged'),
          ];
          return (
            <li key={number}>
              <button
                type="button"
                className={['number', answered && 'number--answered', marked && 'number--flagged']
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
