import { useRef } from 'react';
import { answeredQuestions } from '../../../shared/sitting/answered-questions.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { ScreenHeading } from '../../ui/screen-heading.tsx';
import { questionMessages } from './question-messages.ts';
import { useSitting, useTimeUntil } from './use-sitting.ts';

/** What is still open, and the way to hand in, confirmed once. */
export function ReviewScreen() {
  const text = useText(questionMessages);
  const { sitting, model } = useSitting();
  const dialog = useRef<HTMLDialogElement>(null);
  const left = useTimeUntil(model.deadlineAt);
  const total = model.paper?.questions.length ?? 0;
  const numbers = Array.from({ length: total }, (_, i) => i + 1);
  const answered = new Set(answeredQuestions(model.answers, total));
  const unanswered = numbers.filter((number) => !answered.has(number));
  const { flagged } = model.answers;
  const minutes = Math.max(0, Math.floor((left ?? 0) / 60_000));
  const paused = model.state === 'paused';

  const list = (title: string, some: readonly number[]) =>
    some.length > 0 && (
      <section>
        <h2>{title}</h2>
        <ul className="number-list">
          {some.map((number) => (
            <li key={number}>
              <button type="button" className="number" onClick={() => sitting.goTo(number)}>
                <span className="visually-hidden">{text('question', { number: '' })}</span>
                {number}
              </button>
            </li>
          ))}
        </ul>
      </section>
    );

  return (
    <div className="page">
      <ScreenHeading title={text('reviewTitle')} />
      {unanswered.length === 0 && (
        <p className="panel panel--good">{text('allAnswered', { total })}</p>
      )}
      {list(text('unansweredTitle', { count: unanswered.length }), unanswered)}
      {list(text('flaggedTitle', { count: flagged.length }), flagged)}
      <div className="buttons">
        <button
          type="button"
          className="button button--plain"
          onClick={() => sitting.review(false)}
        >
          {text('back')}
        </button>
        <button
          type="button"
          className="button"
          disabled={paused}
          onClick={() => dialog.current?.showModal()}
        >
          {text('submit')}
        </button>
      </div>
      <dialog ref={dialog} aria-labelledby="confirm-title" aria-describedby="confirm-text">
        <h2 id="confirm-title">{text('confirmTitle')}</h2>
        <p id="confirm-text">
          {text(unanswered.length > 0 ? 'confirmSome' : 'confirmAll', {
            count: unanswered.length,
            minutes,
          })}
        </p>
        <div className="buttons">
          <button
            type="button"
            className="button button--plain"
            onClick={() => dialog.current?.close()}
          >
            {text('confirmNo')}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              dialog.current?.close();
              sitting.submit();
            }}
          >
            {text('confirmYes')}
          </button>
        </div>
      </dialog>
    </div>
  );
}
