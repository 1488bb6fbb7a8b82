import { useText } from '../../platform/i18n/use-text.ts';
import { HelpButton } from './help-button.tsx';
import { MessageJump } from './message-jump.tsx';
import { questionMessages } from './question-messages.ts';
import { savedState } from './saved-state.ts';
import { clockText, timeStanding, warningFor } from './time-left.ts';
import { useAddedMinutes } from './use-added-minutes.ts';
import { useSitting, useTimeUntil } from './use-sitting.ts';

/** The bar that never leaves: who, whether all is saved, and the time left. */
export function TimeAndSaving() {
  const text = useText(questionMessages);
  const { model } = useSitting();
  const left = useTimeUntil(model.deadlineAt);
  const paused = model.state === 'paused';
  const added = useAddedMinutes(model.deadlineAt, paused);
  const standing = timeStanding(model);
  const shown = paused ? standing : left;
  const warning = paused || left === undefined ? undefined : warningFor(left);
  const pending = model.journal.pending + (model.typing ? 1 : 0);
  const state = savedState({ ...model.journal, pending }, model.offline);
  return (
    <section className="status-bar" aria-label={text('timeLeft')}>
      <p className="status-bar__who">
        <strong>{model.sitting?.fullName}</strong>
        <span>
          {text('candidate', { number: model.sitting?.candidateNumber ?? '' })} ·{' '}
          {model.sitting?.partTitle}
        </span>
      </p>
      <MessageJump />
      <HelpButton />
      <p className={`saved saved--${state}`}>
        {state === 'saved' && `✓ ${text('saved')}`}
        {state === 'saving' &&
          `… ${paused ? text('pausedKept', { count: pending }) : text('saving')}`}
        {state === 'offline' && `! ${text('unsaved', { count: pending })}`}
      </p>
      <p className={warning ? `clock clock--${warning}` : 'clock'}>
        <span>{text(paused ? 'pausedLeft' : 'timeLeft')}</span>
        <strong role="timer">{shown === undefined ? '--:--' : clockText(shown)}</strong>
      </p>
      <p className={added ? 'added-time' : 'visually-hidden'} role="status">
        {added && text('addedTime', { minutes: added })}
      </p>
      <p className="visually-hidden" role="status">
        {warning && text(`warn${warning}`)}
      </p>
    </section>
  );
}
