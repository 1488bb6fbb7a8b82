import type { CSSProperties } from 'react';
import { columnsOf } from '../../../shared/exam/room-grid.ts';
import type { RoomView } from '../../../shared/proctoring/room-contract.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { messages } from './messages.ts';
import classes from './room.module.css';
import { SeatTile } from './seat-tile.tsx';

/** The seats as they stand in the room, row by row from the invigilator's desk. */
export function SeatMap(props: {
  readonly view: RoomView;
  readonly onOpen: (sittingId: string) => void;
}) {
  const text = useText(messages);
  const { view, onOpen } = props;
  const bySeat = new Map(view.sittings.map((each) => [each.seat, each]));
  const last = Math.max(view.seats, ...view.sittings.map((each) => each.seat));
  const seats = Array.from({ length: last }, (_, index) => index + 1);
  return (
    <section aria-label={text('map')} className={classes.room}>
      <div className={classes.desk} aria-hidden="true">
        {text('screenFront')}
      </div>
      <ol className={classes.seats} style={{ '--columns': columnsOf(view) } as CSSProperties}>
        {seats.map((seat) => {
          const sitting = bySeat.get(seat);
          return (
            <li key={seat}>
              {sitting ? (
                <SeatTile
                  sitting={sitting}
                  questionCount={view.questionCount}
                  asOf={view.now}
                  onOpen={() => onOpen(sitting.sittingId)}
                />
              ) : (
                <div className={classes.empty}>{text('emptySeat', { seat })}</div>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
