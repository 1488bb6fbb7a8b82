import { useRef } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { noMessages, unreadOf } from './message-box.ts';
import { MessageText } from './message-text.tsx';
import { toldMessages } from './told-messages.ts';
import { useSitting } from './use-sitting.ts';

/** The name of the panel, to jump to it from the bar. */
export const messagePanelId = 'tin-nhan';

/** What the staff have told the candidate: new messages until they are read, then the list of them. */
export function MessagePanel() {
  const text = useText(toldMessages);
  const { sitting, model } = useSitting();
  const panel = useRef<HTMLElement>(null);
  const { messages = noMessages } = model;
  const unread = unreadOf(messages);
  const earlier = messages.list.filter((each) => !unread.includes(each)).reverse();
  if (unread.length === 0 && earlier.length === 0) return null;
  return (
    <section
      ref={panel}
      id={messagePanelId}
      className={unread.length > 0 ? 'messages messages--new no-print' : 'messages no-print'}
      aria-label={text('title')}
      tabIndex={-1}
    >
      {unread.length > 0 && (
        <>
          <h2>{text('unread')}</h2>
          {unread.map((each) => (
            <MessageText key={each.number} message={each} />
          ))}
          <button
            type="button"
            className="button"
            onClick={() => {
              sitting.readMessages();
              // The button goes: whoever works by keyboard stays where it was.
              panel.current?.focus({ preventScroll: true });
            }}
          >
            {text('read')}
          </button>
        </>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{text('earlier', { count: earlier.length })}</summary>
          <ul>
            {earlier.map((each) => (
              <li key={each.number}>
                <MessageText message={each} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
