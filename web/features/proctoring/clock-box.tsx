import { Text } from '@mantine/core';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { clockText } from './clock-text.ts';
import { messages } from './messages.ts';
import classes from './room.module.css';
import type { roomClock } from './room-clock.ts';

const labels = { beforeStart: 'startsIn', inProgress: 'timeLeft', over: 'ended' } as const;

/** The time left to the start or the end, and the server's clock below it. */
export function ClockBox(props: {
  readonly clock: ReturnType<typeof roomClock>;
  readonly now: number;
}) {
  const text = useText(messages);
  const format = useFormat();
  const { phase, remainingMs } = props.clock;
  return (
    <div className={classes.clock}>
      <Text size="xs">{text(labels[phase])}</Text>
      {phase !== 'over' && (
        <div className={classes.remaining} role="timer">
          {clockText(remainingMs)}
        </div>
      )}
      <Text size="xs" className="tabular">
        {text('clock')} {format.timeWithSeconds(props.now)}
      </Text>
    </div>
  );
}
