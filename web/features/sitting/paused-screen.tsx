import { useText } from '../../platform/i18n/use-text.ts';
import { ScreenHeading } from '../../ui/screen-heading.tsx';
import { questionMessages } from './question-messages.ts';

/** Stands in for the paper while the sitting is paused; nothing has to be done. */
export function PausedScreen() {
  const text = useText(questionMessages);
  return (
    <div className="page">
      <ScreenHeading title={text('pausedTitle')} />
      <p className="panel panel--warn">{text('pausedText')}</p>
      <p>{text('pausedHidden')}</p>
    </div>
  );
}
