import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import type { AnswerProps } from './answer-props.ts';
import { movePlace } from './move-place.ts';
import { plainQuestionText } from './plain-question-text.ts';
import { questionMessages } from './question-messages.ts';
import { QuestionText } from './question-text.tsx';
import { shownOrder } from './shown-order.ts';
import { useSitting } from './use-sitting.ts';

const steps = { moveUp: -1, moveDown: 1 } as const;
type Way = keyof typeof steps;

/**
 * Options to be put in order: two buttons each, or Alt with up and down. Every move is announced,
 * and the focus stays with what was moved.
 */
export function OrderAnswer({ question, inEnglish, locked }: AnswerProps) {
  const text = useText(questionMessages);
  const { sitting, model } = useSitting();
  const { number, options } = question;
  const places = shownOrder(model.answers.arranged[number], options.length);
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{ place: number; way: Way }>();
  const order = places.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: moving its row takes the focus away
  useEffect(() => {
    if (!moved) return;
    list.current?.querySelector<HTMLElement>(`[data-move="${moved.place}-${moved.way}"]`)?.focus();
  }, [moved, order]);

  const nameOf = (place: number) => plainQuestionText(options[place], inEnglish);
  function move(at: number, way: Way): void {
    const place = places[at];
    const next = movePlace(places, at, at + steps[way]);
    if (locked || place === undefined || next.join() === order) return;
    sitting.arrange(number, next);
    setMoved({ place, way });
  }
  function onKey(event: KeyboardEvent, at: number): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(at, event.key === 'ArrowUp' ? 'moveUp' : 'moveDown');
  }
  return (
    <>
      <ol className="order" ref={list}>
        {places.map((place, at) => (
          <li key={place} className="order__row" onKeyDown={(event) => onKey(event, at)}>
            <span className="option__letter" aria-hidden="true">
              {at + 1}
            </span>
            <QuestionText className="option__text" words={options[place]} inEnglish={inEnglish} />
            <span className="order__moves">
              {(['moveUp', 'moveDown'] as const).map((way) => (
                <button
                  key={way}
                  type="button"
                  className="button button--plain"
                  data-move={`${place}-${way}`}
                  disabled={locked}
                  aria-disabled={at === (way === 'moveUp' ? 0 : places.length - 1)}
                  aria-label={`${text(way)}: ${nameOf(place)}`}
                  onClick={() => move(at, way)}
                >
                  <span className="order__arrow" aria-hidden="true">
                    {way === 'moveUp' ? '↑' : '↓'}
                  </span>
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {moved &&
          text('movedTo', {
            option: nameOf(moved.place),
            place: places.indexOf(moved.place) + 1,
            total: places.length,
          })}
      </p>
    </>
  );
}
