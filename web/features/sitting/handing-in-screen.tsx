import { useText } from '../../platform/i18n/use-text.ts';
import { ScreenHeading } from '../../ui/screen-heading.tsx';
import { endingMessages } from './ending-messages.ts';
import { useSitting } from './use-sitting.ts';

/** Locked: everything unsent goes out, then the sitting is handed in. */
export function HandingInScreen() {
  const text = useText(endingMessages);
  const { model } = useSitting();
  return (
    <>
      <ScreenHeading title={text(model.finishing === 'timeUp' ? 'timeUp' : 'handingIn')} />
      <p className="lead">{text('handingInText')}</p>
      <p role="status">
        {model.journal.pending > 0 && text('stillSending', { count: model.journal.pending })}
      </p>
      <div role="alert">
        {(model.offline || model.journal.failing) && (
          <p className="panel panel--bad">{text('handingInOffline')}</p>
        )}
      </div>
    </>
  );
}
