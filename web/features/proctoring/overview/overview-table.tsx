import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { RoomSummary } from '../../../../shared/proctoring/room-summary.ts';
import { useFormat } from '../../../platform/i18n/format.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { type Column, DataTable } from '../../../ui/staff/data-table.tsx';
import { overviewMessages } from './overview-messages.ts';
import { roomAttention } from './room-attention.ts';
import { answeredPercent, presentIn } from './room-figures-of.ts';

/** The rooms as a table that sorts by any figure. */
export function OverviewTable(props: {
  readonly rooms: readonly RoomSummary[];
  readonly questionCount: number;
  readonly pathTo: (roomId: string) => string;
  readonly empty: string;
}) {
  const text = useText(overviewMessages);
  const format = useFormat();
  const { rooms, questionCount, pathTo } = props;
  const figure = (
    key: string,
    title: string,
    value: (room: RoomSummary) => number,
    shown: (value: number) => string = format.number,
  ): Column<RoomSummary> => ({
    key,
    title,
    numeric: true,
    sortBy: value,
    cell: (room) => shown(value(room)),
  });
  return (
    <DataTable<RoomSummary>
      caption={text('rooms')}
      rows={rooms}
      rowKey={(room) => room.roomId}
      empty={props.empty}
      columns={[
        {
          key: 'room',
          title: text('room'),
          sortBy: (room) => room.roomName,
          cell: (room) => (
            <Anchor component={Link} to={pathTo(room.roomId)} size="sm" fw={600}>
              {room.roomName}
            </Anchor>
          ),
        },
        figure('candidates', text('candidates'), (room) => room.candidates),
        figure('notIn', text('notIn'), (room) => room.candidates - presentIn(room)),
        figure('working', text('working'), ({ counts }) => counts.waiting + counts.running),
        figure(
          'ended',
          text('ended'),
          ({ counts }) => counts.submitted + counts.timedOut + counts.suspended,
        ),
        figure(
          'answered',
          text('answered'),
          (room) => answeredPercent(room, questionCount),
          (percent) => `${percent} %`,
        ),
        figure('endsAt', text('endsAt'), (room) => room.endsAt, format.time),
        {
          key: 'attention',
          title: text('attention'),
          sortBy: (room) => room.silent * 100 + room.moving,
          cell: (room) =>
            roomAttention(room)
              .map(({ kind, count }) => text(kind, { count }))
              .join(' · '),
        },
      ]}
    />
  );
}
