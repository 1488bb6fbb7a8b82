import { useState } from 'react';
import { answeredQuestions } from '../../../shared/sitting/answered-questions.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import type { KeyAction } from './keyboard.ts';
import { MessagePanel } from './message-panel.tsx';
import { NumberPalette } from './number-palette.tsx';
import { PaperImages } from './paper-images.tsx';
import { questionMessages } from './question-messages.ts';
import { QuestionView } from './question-view.tsx';
import { Stimulus } from './stimulus.tsx';
import { useQuestionKeys } from './use-question-keys.ts';
import { useSitting } from './use-sitting.ts';

/** One question, its options, where to go from here, and all numbers. */
export function QuestionScreen() {
  const text = useText(questionMessages);
  const { sitting, model } = useSitting();
  const [inEnglish, setInEnglish] = useState(false);
  const { paper, current, answers } = model;
  const question = paper?.questions[current - 1];
  const held = model.hold !== undefined;
  const locked = held || model.finishing !== undefined || model.state === 'paused';

  const optionsNow = () => {
    const now = sitting.model.get();
    const shown = now.paper?.questions[now.current - 1];
    // What is put in order or matched is not chosen by letter.
    return shown?.kind === 'order' || shown?.kind === 'match' ? 0 : (shown?.options.length ?? 0);
  };
  useQuestionKeys(optionsNow, (action: KeyAction) => {
    const now = sitting.model.get().current;
    if (action.kind === 'choose') sitting.choose(now, action.option);
    else if (action.kind === 'flag') sitting.flag(now);
    else sitting.goTo(now + (action.kind === 'next' ? 1 : -1));
  });

  if (!paper || !question) return null;
  const isAnswered = answeredQuestions(answers, current).at(-1) === current;
  const byChoosing =
    question.kind === 'single' || question.kind === 'multiple' || question.kind === 'trueFalse';
  const flagged = answers.flagged.includes(current);
  const last = current === paper.questions.length;
  return (
    <div className="sheet">
      <div className="sheet__question">
        {paper.questions.some((q) => q.stemEn) && (
          <button type="button" className="plain-link" onClick={() => setInEnglish(!inEnglish)}>
            {text(inEnglish ? 'showVietnamese' : 'showEnglish')}
          </button>
        )}
        <PaperImages>
          <Stimulus paper={paper} question={question} />
          <QuestionView
            key={current}
            question={question}
            total={paper.questions.length}
            inEnglish={inEnglish}
            locked={locked}
          />
        </PaperImages>
        <div className="sheet__clear">
          {isAnswered && !locked && (
            <button type="button" className="plain-link" onClick={() => sitting.clear(current)}>
              {text(byChoosing ? 'clear' : 'clearWritten')}
            </button>
          )}
        </div>
        <div className="moves">
          <button
            type="button"
            className="button button--plain"
            disabled={current === 1}
            onClick={() => sitting.goTo(current - 1)}
          >
            <span aria-hidden="true">←</span> {text('previous')}
          </button>
          <button
            type="button"
            className="button button--plain"
            aria-pressed={flagged}
            disabled={held}
            onClick={() => sitting.flag(current)}
          >
            <span aria-hidden="true">{flagged ? '⚑' : '⚐'}</span>{' '}
            {text(flagged ? 'unflag' : 'flag')}
          </button>
          <button
            type="button"
            className="button"
            disabled={held && last}
            onClick={() => (last ? sitting.review(true) : sitting.goTo(current + 1))}
          >
            {text(last ? 'toReview' : 'next')} <span aria-hidden="true">→</span>
          </button>
        </div>
      </div>
      <div className="sheet__palette">
        <MessagePanel />
        <NumberPalette />
        {!held && (
          <button
            type="button"
            className="button button--plain button--wide"
            onClick={() => sitting.review(true)}
          >
            {text('toReview')}
          </button>
        )}
      </div>
    </div>
  );
}
