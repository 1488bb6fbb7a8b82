import type { WatchedSitting } from '../../../../shared/proctoring/room-contract.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { HandIcon } from '../../../ui/hand-icon.tsx';
import { callAge } from './call-age.ts';
import { messageWords } from './message-words.ts';
import classes from './messages.module.css';

/** On a seat whose candidate calls for help, and how long already; nothing on the others. */
export function HelpMark(props: { readonly sitting: WatchedSitting; readonly asOf: number }) {
  const words = useText(messageWords);
  const { helpSince } = props.sitting;
  if (helpSince === undefined) return null;
  return (
    <span className={classes.mark}>
      <HandIcon /> {words('calling', { age: callAge(props.asOf - helpSince, words) })}
    </span>
  );
}
