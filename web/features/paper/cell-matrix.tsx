import { cellName } from '../../../shared/paper/cell-of.ts';
import './paper.css';
import { Table, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../platform/i18n/use-text.ts';
import { type Cell, difficulties, topicsOf } from './cell.ts';
import { paperMessages } from './paper-messages.ts';

/** Topics by difficulties with sums; `cell` draws the inside of a cell that the bank knows. */
export function CellMatrix(props: {
  readonly caption: string;
  /** The cells there are; others stay empty. */
  readonly cells: readonly Cell[];
  readonly cell: (cell: Cell) => ReactNode;
  /** What the sums add up, by cell key. */
  readonly counts: ReadonlyMap<string, number>;
}) {
  const text = useText(paperMessages);
  const positionGroup = props.cells[0]?.positionGroup;
  const known = new Map(props.cells.map((cell) => [cellName(cell), cell]));
  const topics = topicsOf(props.cells);
  const sum = (cells: readonly Pick<Cell, 'topic' | 'difficulty' | 'positionGroup'>[]) =>
    cells.reduce((total, cell) => total + (props.counts.get(cellName(cell)) ?? 0), 0);
  return (
    <div className="sheet card">
      <Table className="matrix" verticalSpacing={4}>
        <VisuallyHidden component="caption">{props.caption}</VisuallyHidden>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{text('topic')}</Table.Th>
            {difficulties.map((difficulty) => (
              <Table.Th key={difficulty} scope="col">
                {text(difficulty)}
              </Table.Th>
            ))}
            <Table.Th scope="col" ta="right">
              {text('sum')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {topics.map((topic) => (
            <Table.Tr key={topic}>
              <Table.Th scope="row" fw={500}>
                {topic}
              </Table.Th>
              {difficulties.map((difficulty) => {
                const cell = known.get(cellName({ topic, difficulty, positionGroup }));
                return (
                  <Table.Td key={difficulty} className="cell numeric">
                    {cell ? props.cell(cell) : <span className="supply">{text('none')}</span>}
                  </Table.Td>
                );
              })}
              <Table.Td ta="right" className="numeric" fw={650}>
                {sum(difficulties.map((difficulty) => ({ topic, difficulty, positionGroup })))}
              </Table.Td>
            </Table.Tr>
          ))}
          <Table.Tr className="sums">
            <Table.Th scope="row">{text('sum')}</Table.Th>
            {difficulties.map((difficulty) => (
              <Table.Td key={difficulty} className="numeric">
                {sum(topics.map((topic) => ({ topic, difficulty, positionGroup })))}
              </Table.Td>
            ))}
            <Table.Td ta="right" className="numeric">
              {sum(props.cells)}
            </Table.Td>
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </div>
  );
}
