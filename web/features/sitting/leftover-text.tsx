import { useText } from '../../platform/i18n/use-text.ts';
import { offlineMessages } from './offline-messages.ts';
import { useSitting } from './use-sitting.ts';

/** Which answers this page could not send in time, and what becomes of them. */
export function LeftoverText() {
  const text = useText(offlineMessages);
  const { leftover } = useSitting().model;
  if (!leftover) return null;
  const { questions, delivered } = leftover;
  return (
    <p>
      <strong>
        {text('leftoverSome', { count: questions.length, questions: questions.join(', ') })}
      </strong>{' '}
      {text(delivered ? 'leftoverDelivered' : 'leftoverWaiting')}
    </p>
  );
}
