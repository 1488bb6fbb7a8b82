import { useText } from '../../platform/i18n/use-text.ts';
import { noMessages, unreadOf } from './message-box.ts';
import { toldMessages } from './told-messages.ts';
import { useSitting } from './use-sitting.ts';

/** Says the newest message aloud when it comes, politely: never in the middle of a sentence. */
export function MessageAnnouncer() {
  const text = useText(toldMessages);
  const { model } = useSitting();
  const newest = unreadOf(model.messages ?? noMessages).at(-1);
  return (
    <p className="visually-hidden" role="status">
      {newest && `${text('unread')}: ${newest.text}`}
    </p>
  );
}
