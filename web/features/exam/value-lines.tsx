import { Table } from '@mantine/core';
import { type Certainty, ValueAndBasis } from './value-and-basis.tsx';

/** One value of a rule set with its name and where it comes from. */
export interface ValueLine {
  readonly label: string;
  readonly shown: string;
  readonly source: { readonly basis: string; readonly certainty: Certainty };
}

/** Values of a rule set, one below the other. */
export function ValueLines({ lines }: { readonly lines: readonly ValueLine[] }) {
  return (
    <div className="sheet card">
      <Table verticalSpacing={5}>
        <Table.Tbody>
          {lines.map((line) => (
            <Table.Tr key={line.label}>
              <Table.Th scope="row" w="34%" fw={500}>
                {line.label}
              </Table.Th>
              <Table.Td>
                <ValueAndBasis shown={line.shown} source={line.source} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
