import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { ScreenHeading } from '../../ui/screen-heading.tsx';
import { entryMessages } from './entry-messages.ts';
import { clockText } from './time-left.ts';
import { useSitting, useTimeUntil } from './use-sitting.ts';

/** The countdown to the bell by the server's clock; the paper opens by itself. */
export function WaitingScreen() {
  const text = useText(entryMessages);
  const format = useFormat();
  const { model } = useSitting();
  const startsAt = model.sitting?.startsAt ?? 0;
  const left = useTimeUntil(startsAt);
  return (
    <>
      <ScreenHeading title={text('waitingTitle')} />
      <p className="lead">{text('waitingText', { time: format.time(startsAt) })}</p>
      <p className="countdown">
        <span>{text('untilStart')}</span>
        <strong role="timer">{left === undefined ? '--:--' : clockText(left)}</strong>
      </p>
      <p role="status">{text(model.paperHere ? 'paperReady' : 'paperComing')}</p>
      <h2>{text('keysTitle')}</h2>
      <ul className="keys">
        <li>
          <kbd>A</kbd> <kbd>B</kbd> <kbd>C</kbd> <kbd>D</kbd> {text('keyChoose')}
        </li>
        <li>
          <kbd>←</kbd> <kbd>→</kbd> {text('keyMove')}
        </li>
        <li>
          <kbd>F</kbd> {text('keyFlag')}
        </li>
      </ul>
    </>
  );
}
