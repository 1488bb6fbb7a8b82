import { sebQuitPath } from '../../../shared/lockdown/attempt-path.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { quitMessages } from './quit-messages.ts';

/** The way out of Safe Exam Browser after the end; it closes when the address is opened. */
export function QuitSeb() {
  const text = useText(quitMessages);
  if (!('SafeExamBrowser' in globalThis) && !/\bSEB\//.test(navigator.userAgent)) return null;
  return (
    <a className="button button--plain" href={sebQuitPath}>
      {text('quitSeb')}
    </a>
  );
}
