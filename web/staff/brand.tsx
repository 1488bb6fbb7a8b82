import { useText } from '../platform/i18n/use-text.ts';
import mark from '../ui/icon.svg';
import { shellMessages } from './shell-messages.ts';

/** The name of the system and what it is for. */
export function Brand() {
  const text = useText(shellMessages);
  return (
    <div className="brand">
      <img src={mark} alt="" width="34" height="34" />
      <span>
        <strong>{text('product')}</strong>
        <small>{text('purpose')}</small>
      </span>
    </div>
  );
}
