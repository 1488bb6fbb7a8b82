import { Table } from '@mantine/core';
import { useState } from 'react';
import type { RoomView } from '../../../shared/proctoring/room-contract.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { messages } from './messages.ts';
import classes from './room.module.css';
import { RoomTableRow } from './room-table-row.tsx';
import { type SortColumn, sortColumns, sortSittings } from './sort-sittings.ts';

/** The room as a list that sorts by any of its columns. */
export function RoomTable(props: {
  readonly view: RoomView;
  readonly onOpen: (sittingId: string) => void;
}) {
  const text = useText(messages);
  const { view, onOpen } = props;
  const [order, setOrder] = useState<{ column: SortColumn; descending: boolean }>({
    column: 'seat',
    descending: false,
  });
  const rows = sortSittings(view.sittings, order.column, order.descending, view.now);
  const sortBy = (column: SortColumn) =>
    setOrder({ column, descending: order.column === column && !order.descending });
  return (
    <Table
      striped
      highlightOnHover
      withTableBorder
      bg="white"
      fz="sm"
      verticalSpacing={5}
      aria-label={view.roomName}
    >
      <Table.Thead>
        <Table.Tr>
          {sortColumns.map((column) => {
            const direction = order.descending ? 'descending' : 'ascending';
            const sorted = order.column === column ? direction : 'none';
            return (
              <Table.Th key={column} aria-sort={sorted}>
                <button type="button" className={classes.sort} onClick={() => sortBy(column)}>
                  {text(column)}
                  <span aria-hidden="true">
                    {{ none: '↕', ascending: '↑', descending: '↓' }[sorted]}
                  </span>
                </button>
              </Table.Th>
            );
          })}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((sitting) => (
          <RoomTableRow
            key={sitting.sittingId}
            sitting={sitting}
            questionCount={view.questionCount}
            asOf={view.now}
            onOpen={() => onOpen(sitting.sittingId)}
          />
        ))}
      </Table.Tbody>
    </Table>
  );
}
