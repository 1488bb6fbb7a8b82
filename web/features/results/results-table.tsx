import { Table } from '@mantine/core';
import type { ResultRow } from '../../../shared/results/round-result.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { messages } from './messages.ts';
import { ResultLine } from './result-line.tsx';
import classes from './results.module.css';
import type { RoundProps } from './round-props.ts';

/** The rows of a round's list; ranking columns only where the round ranks. */
export function ResultsTable(props: RoundProps & { readonly rows: readonly ResultRow[] }) {
  const text = useText(messages);
  const language = useLanguage();
  const { exam, round, rows } = props;
  const ranks = round.purpose === 'ranks';
  const parts = round.parts.filter((part) =>
    exam.parts.some((plan) => plan.partId === part.partId && plan.held),
  );
  const positions = new Map(exam.positions.map((each) => [each.positionId, each.title]));
  return (
    <section
      className={classes.list}
      aria-label={text('table')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard
      tabIndex={0}
    >
      <Table
        striped
        highlightOnHover
        withTableBorder
        fz="sm"
        verticalSpacing={4}
        horizontalSpacing={6}
      >
        <Table.Thead>
          <Table.Tr>
            {ranks && <Table.Th ta="right">{text('rank')}</Table.Th>}
            <Table.Th>{text('number')}</Table.Th>
            <Table.Th>{text('name')}</Table.Th>
            <Table.Th>{text('birthDate')}</Table.Th>
            <Table.Th>{text('position')}</Table.Th>
            {parts.map((part) => (
              <Table.Th key={part.partId} miw={112}>
                {inLanguage(part.title, language).split(/\s[–-]\s/)[0]}
              </Table.Th>
            ))}
            {ranks && <Table.Th ta="right">{text('score')}</Table.Th>}
            {ranks && <Table.Th ta="right">{text('priority')}</Table.Th>}
            {ranks && <Table.Th ta="right">{text('total')}</Table.Th>}
            <Table.Th>{text('outcome')}</Table.Th>
            <Table.Th>{text('why')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <ResultLine
              key={row.candidateId}
              row={row}
              ranks={ranks}
              partIds={parts.map((part) => part.partId)}
              position={positions.get(row.positionId) ?? row.positionId}
            />
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
