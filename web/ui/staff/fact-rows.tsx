import { Table } from '@mantine/core';
import type { ReactNode } from 'react';

export type Fact = readonly [label: string, value: ReactNode];

/** Facts about a candidate, a line each; `children` are further lines of the table. */
export function FactRows(props: {
  readonly facts: readonly Fact[];
  readonly children?: ReactNode;
}) {
  return (
    <Table fz="sm" verticalSpacing={5} withRowBorders>
      <Table.Tbody>
        {props.facts.map(([label, value]) => (
          <Table.Tr key={label}>
            <Table.Th scope="row" fw={400} c="dark.4">
              {label}
            </Table.Th>
            <Table.Td ta="right" fw={600} className="tabular">
              {value}
            </Table.Td>
          </Table.Tr>
        ))}
        {props.children}
      </Table.Tbody>
    </Table>
  );
}
