import { Table, Text, VisuallyHidden } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { Icon } from './icon.tsx';
import { nextOrder, type SortOrder, type SortValue, sortRows } from './sort-rows.ts';
import { uiMessages } from './ui-messages.ts';

/** A column: how a cell looks and, where it can be sorted by, the value that orders it. */
export interface Column<T> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: T) => ReactNode;
  readonly sortBy?: (row: T) => SortValue;
  readonly numeric?: boolean;
  readonly width?: number | string;
}

/** A table whose headings sort it. `caption` names it to screen readers; `foot` is a row of sums. */
export function DataTable<T>(props: {
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly rowKey: (row: T) => string;
  readonly empty?: string;
}) {
  const text = useText(uiMessages);
  const [order, setOrder] = useState<SortOrder>();
  const by = props.columns.find((column) => column.key === order?.column)?.sortBy;
  const rows = by ? sortRows(props.rows, by, order?.descending ?? false) : props.rows;
  const align = (column: Column<T>) => (column.numeric ? 'right' : 'left');
  return (
    <div className="sheet card">
      <Table>
        <VisuallyHidden component="caption">{props.caption}</VisuallyHidden>
        <Table.Thead>
          <Table.Tr>
            {props.columns.map((column) => (
              <Table.Th
                key={column.key}
                scope="col"
                w={column.width}
                ta={align(column)}
                aria-sort={
                  order?.column !== column.key
                    ? undefined
                    : order.descending
                      ? 'descending'
                      : 'ascending'
                }
              >
                {column.sortBy ? (
                  <button
                    type="button"
                    className="sort-button"
                    title={text('sortBy', { column: column.title })}
                    onClick={() => setOrder(nextOrder(order, column.key))}
                  >
                    {column.title}
                    {order?.column === column.key && (
                      <Icon name={order.descending ? 'down' : 'up'} size={13} />
                    )}
                  </button>
                ) : (
                  column.title
                )}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={props.rowKey(row)}>
              {props.columns.map((column) => (
                <Table.Td
                  key={column.key}
                  ta={align(column)}
                  {...(column.numeric ? { className: 'numeric' } : {})}
                >
                  {column.cell(row)}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {rows.length === 0 && (
        <Text c="dimmed" size="sm" p="md" ta="center">
          {props.empty ?? text('nothing')}
        </Text>
      )}
    </div>
  );
}
