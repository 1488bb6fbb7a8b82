import type { Exam } from '../../../shared/exam/exam.ts';
import type { Room } from '../../../shared/exam/room.ts';
import { columnsOf } from '../../../shared/exam/room-grid.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { CopyableCode } from '../../ui/staff/copyable-code.tsx';
import { DataTable } from '../../ui/staff/data-table.tsx';
import { EditOrRemove } from './edit-or-remove.tsx';
import { examMessages } from './exam-messages.ts';
import { planMessages } from './plan-messages.ts';

/** Rooms with what uses them and the code an administrator appoints invigilators by. */
export function RoomsTable(props: {
  readonly exam: Exam;
  readonly mayEdit: boolean;
  readonly onEdit: (room: Room) => void;
  readonly onRemove: (room: Room) => void;
}) {
  const text = useText(planMessages);
  const words = useText(examMessages);
  const uses = (room: Room) =>
    props.exam.sessions.filter((session) => session.roomIds.includes(room.roomId)).length;
  return (
    <DataTable<Room>
      caption={text('rooms')}
      rows={props.exam.rooms}
      rowKey={(room) => room.roomId}
      empty={text('noRooms')}
      columns={[
        {
          key: 'venue',
          title: text('venue'),
          sortBy: (each) => each.venue,
          cell: (each) => each.venue,
        },
        {
          key: 'name',
          title: text('roomName'),
          sortBy: (each) => each.name,
          cell: (each) => <strong>{each.name}</strong>,
        },
        {
          key: 'seats',
          title: text('seats'),
          numeric: true,
          sortBy: (each) => each.seats,
          cell: (each) => each.seats,
        },
        {
          key: 'spares',
          title: text('spares'),
          numeric: true,
          sortBy: (each) => each.spares,
          cell: (each) => each.spares,
        },
        {
          key: 'columns',
          title: text('columns'),
          numeric: true,
          cell: (each) => columnsOf(each),
        },
        {
          key: 'uses',
          title: text('usedIn'),
          sortBy: uses,
          cell: (each) => text('sessionsCount', { count: uses(each) }),
        },
        {
          key: 'roomCode',
          title: text('roomCode'),
          cell: (each) => (
            <CopyableCode value={each.roomId} what={`${text('roomCode')} ${each.name}`} />
          ),
        },
        ...(props.mayEdit
          ? [
              {
                key: 'actions',
                title: words('actions'),
                numeric: true,
                cell: (each: Room) => (
                  <EditOrRemove
                    name={each.name}
                    onEdit={() => props.onEdit(each)}
                    onRemove={uses(each) === 0 ? () => props.onRemove(each) : undefined}
                  />
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
