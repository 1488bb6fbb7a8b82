import type { WatchedSitting } from '../../../shared/proctoring/room-contract.ts';
import { countedStates, roomCounts } from '../../../shared/proctoring/room-counts.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { StackedBar } from '../../ui/charts/stacked-bar.tsx';
import { messages } from './messages.ts';
import { SeatIcon } from './seat-icon.tsx';
import { seatLook } from './seat-look.ts';

/** The counters of the room: a bar of shares and the numbers under it. */
export function RoomFigures({ sittings }: { readonly sittings: readonly WatchedSitting[] }) {
  const text = useText(messages);
  const counts = roomCounts(sittings);
  return (
    <StackedBar
      title={text('countsTitle')}
      segments={countedStates
        .filter((state) => state !== 'suspended' || counts.suspended > 0)
        .map((state) => ({
          key: state,
          label: text(state),
          value: counts[state],
          colour: seatLook(state).colour,
          mark: <SeatIcon name={seatLook(state).icon} />,
        }))}
    />
  );
}
