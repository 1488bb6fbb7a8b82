import { Table } from '@mantine/core';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { QuotaBar } from '../../ui/charts/quota-bar.tsx';
import { SectionCard } from '../../ui/live/section-card.tsx';
import type { RoundFigures } from './figure-cards.tsx';
import { messages } from './messages.ts';
import classes from './results.module.css';
import type { RoundProps } from './round-props.ts';

/** Position by position: applicants, qualified and selected against the quota. */
export function PositionBars(props: RoundProps & { readonly figures: RoundFigures }) {
  const text = useText(messages);
  const format = useFormat();
  const { exam, round, figures } = props;
  const ranks = round.purpose === 'ranks';
  const most = Math.max(...figures.positions.flatMap((row) => [row.quota, row.qualified]), 1);
  const titles = new Map(exam.positions.map((each) => [each.positionId, each]));
  return (
    <SectionCard
      title={text('positionsTitle')}
      hint={text(ranks ? 'positionsHint' : 'positionsHintQualify')}
    >
      <div className={classes.positions}>
        <Table fz="sm" verticalSpacing={4} withRowBorders>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text('position')}</Table.Th>
              <Table.Th ta="right">{text('quota')}</Table.Th>
              <Table.Th ta="right">{text('candidates')}</Table.Th>
              <Table.Th ta="right">{text('qualified')}</Table.Th>
              {ranks && <Table.Th ta="right">{text('selected')}</Table.Th>}
              <Table.Th w="36%">{text('compared')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {figures.positions.map((row) => {
              const position = titles.get(row.positionId);
              return (
                <Table.Tr key={row.positionId} className="tabular">
                  <Table.Th scope="row" fw={500}>
                    {position?.title ?? row.positionId} <small>{position?.code}</small>
                  </Table.Th>
                  <Table.Td ta="right">{format.number(row.quota)}</Table.Td>
                  <Table.Td ta="right">{format.number(row.candidates)}</Table.Td>
                  <Table.Td ta="right">{format.number(row.qualified)}</Table.Td>
                  {ranks && <Table.Td ta="right">{format.number(row.selected)}</Table.Td>}
                  <Table.Td>
                    <QuotaBar
                      quota={row.quota}
                      qualified={row.qualified}
                      selected={ranks ? row.selected : 0}
                      most={most}
                    />
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </div>
    </SectionCard>
  );
}
