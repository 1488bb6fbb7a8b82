import { useText } from '../../platform/i18n/use-text.ts';
import { noMessages, unreadOf } from './message-box.ts';
import { messagePanelId } from './message-panel.tsx';
import { toldMessages } from './told-messages.ts';
import { useSitting } from './use-sitting.ts';

/** In the bar that never leaves: how many messages are new, and the way to them. */
export function MessageJump() {
  const text = useText(toldMessages);
  const { model } = useSitting();
  const count = unreadOf(model.messages ?? noMessages).length;
  if (count === 0) return null;
  return (
    <button
      type="button"
      className="tool tool--new"
      onClick={() => document.getElementById(messagePanelId)?.focus()}
    >
      <span aria-hidden="true">✉</span> {text('jump', { count })}
    </button>
  );
}
