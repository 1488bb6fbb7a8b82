import { useText } from '../../../platform/i18n/use-text.ts';
import { messageWords } from './message-words.ts';
import classes from './messages.module.css';

/** How far a message has come: a bar of who was there, filled lightly where received, darkly where read. */
export function ReachBar(props: {
  readonly receivers: number;
  readonly delivered: number;
  readonly seen: number;
}) {
  const words = useText(messageWords);
  const { receivers, delivered, seen } = props;
  const part = (count: number) => `${receivers === 0 ? 0 : (100 * count) / receivers}%`;
  return (
    <span className={classes.reach}>
      <span className={classes.track} aria-hidden="true">
        <span className={classes.delivered} style={{ width: part(delivered) }} />
        <span className={classes.seen} style={{ width: part(seen) }} />
      </span>
      <span className="tabular">{words('reachText', { receivers, delivered, seen })}</span>
    </span>
  );
}
