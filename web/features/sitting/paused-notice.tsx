import { useText } from '../../platform/i18n/use-text.ts';
import { questionMessages } from './question-messages.ts';
import { useSitting } from './use-sitting.ts';

/** Says that sitting and clock are paused, and that nothing has to be done. */
export function PausedNotice() {
  const text = useText(questionMessages);
  const { model } = useSitting();
  return (
    <div role="status">
      {model.state === 'paused' && (
        <div className="banner banner--warn">
          <strong>{text('pausedTitle')}</strong>
          <p>{text('pausedText')}</p>
        </div>
      )}
    </div>
  );
}
