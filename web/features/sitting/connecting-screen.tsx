import { useText } from '../../platform/i18n/use-text.ts';
import { ScreenHeading } from '../../ui/screen-heading.tsx';
import { entryMessages } from './entry-messages.ts';

/** After a reload, until the server has said how the sitting stands. */
export function ConnectingScreen() {
  const text = useText(entryMessages);
  return (
    <>
      <ScreenHeading title={text('connecting')} />
      <p role="status">{text('connectingText')}</p>
    </>
  );
}
