import { useText } from '../../platform/i18n/use-text.ts';
import { ScreenHeading } from '../../ui/screen-heading.tsx';
import { entryMessages } from './entry-messages.ts';
import { questionMessages } from './question-messages.ts';
import { useSitting } from './use-sitting.ts';

/** Between the bell and the first question: usually too short to be read. */
export function OpeningScreen() {
  const text = useText(entryMessages);
  const questionText = useText(questionMessages);
  const { model } = useSitting();
  return (
    <>
      <ScreenHeading title={text('openingTitle')} />
      <div role="alert">
        {model.offline && <p className="panel panel--warn">{text('openingOffline')}</p>}
        {model.state === 'paused' && (
          <p className="panel panel--warn">{questionText('pausedBefore')}</p>
        )}
      </div>
    </>
  );
}
