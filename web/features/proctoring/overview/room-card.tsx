import { VisuallyHidden } from '@mantine/core';
import { memo } from 'react';
import { Link } from 'react-router';
import { countedStates } from '../../../../shared/proctoring/room-counts.ts';
import type { RoomSummary } from '../../../../shared/proctoring/room-summary.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { messages } from '../messages.ts';
import { SeatIcon } from '../seat-icon.tsx';
import { seatLook } from '../seat-look.ts';
import classes from './overview.module.css';
import { overviewMessages } from './overview-messages.ts';
import { urgentIn } from './room-attention.ts';
import { answeredPercent } from './room-figures-of.ts';

/** One room in figures, and the way into it; the session's bar above is the legend of its icons. */
export const RoomCard = memo(function RoomCard(props: {
  readonly room: RoomSummary;
  readonly questionCount: number;
  readonly to: string;
}) {
  const text = useText(overviewMessages);
  const words = useText(messages);
  const { room, questionCount, to } = props;
  const shares = countedStates.filter((state) => room.counts[state] > 0);
  return (
    <Link className={classes.room} to={to} data-look={urgentIn(room).length > 0 || undefined}>
      <strong className={classes.name}>{room.roomName}</strong>
      <span className={classes.share} aria-hidden="true">
        {shares.map((state) => (
          <span
            key={state}
            style={{ flexGrow: room.counts[state], background: seatLook(state).colour }}
          />
        ))}
      </span>
      <span className={classes.counts}>
        {shares.map((state) => (
          <span key={state} title={words(state)}>
            <SeatIcon name={seatLook(state).icon} />
            <VisuallyHidden>{words(state)} </VisuallyHidden>
            {room.counts[state]}
          </span>
        ))}
      </span>
      <span className={classes.note}>
        {text('percent', { percent: answeredPercent(room, questionCount) })}
        {room.leftScreen > 0 && ` · ${text('leftScreens', { count: room.leftScreen })}`}
      </span>
      {urgentIn(room).map(({ kind, count }) => (
        <span key={kind} className={classes.warning}>
          <span aria-hidden="true">⚠ </span>
          {text(kind, { count })}
        </span>
      ))}
    </Link>
  );
});
