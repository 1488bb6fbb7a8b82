import { Table } from '@mantine/core';
import { Fragment, useId, useState } from 'react';
import type { ResultRow } from '../../../shared/results/round-result.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { messages } from './messages.ts';
import { outcomeLook } from './outcome-look.ts';
import { PartCell } from './part-cell.tsx';
import classes from './results.module.css';

/** One candidate's result; opens the steps that led to it. */
export function ResultLine(props: {
  readonly row: ResultRow;
  readonly ranks: boolean;
  readonly partIds: readonly string[];
  readonly position: string;
}) {
  const text = useText(messages);
  const format = useFormat();
  const language = useLanguage();
  const stepsId = useId();
  const [open, setOpen] = useState(false);
  const { row, ranks, partIds, position } = props;
  const { word, mark } = outcomeLook(row);
  const shown = (value: number | undefined) => (value === undefined ? '' : format.number(value));
  const columns = partIds.length + (ranks ? 10 : 6);
  return (
    <Fragment>
      <Table.Tr className="tabular">
        {ranks && <Table.Td ta="right">{shown(row.ranking?.rank)}</Table.Td>}
        <Table.Td>{row.candidateNumber}</Table.Td>
        <Table.Td>{row.fullName}</Table.Td>
        <Table.Td>{format.calendarDate(row.birthDate)}</Table.Td>
        <Table.Td className={classes.position}>{position}</Table.Td>
        {partIds.map((partId) => (
          <PartCell key={partId} part={row.parts.find((each) => each.partId === partId)} />
        ))}
        {ranks && <Table.Td ta="right">{shown(row.ranking?.score)}</Table.Td>}
        {ranks && <Table.Td ta="right">{shown(row.ranking?.priorityPoints)}</Table.Td>}
        {ranks && <Table.Td ta="right">{shown(row.ranking?.total)}</Table.Td>}
        <Table.Td className={classes.outcome} data-word={word}>
          <span aria-hidden="true">{mark}</span> {text(word)}
        </Table.Td>
        <Table.Td>
          <button
            type="button"
            className={classes.why}
            aria-expanded={open}
            aria-controls={open ? stepsId : undefined}
            aria-label={text('whyOf', { name: row.fullName })}
            onClick={() => setOpen(!open)}
          >
            {text('why')} <span aria-hidden="true">{open ? '▴' : '▾'}</span>
          </button>
        </Table.Td>
      </Table.Tr>
      {open && (
        <Table.Tr id={stepsId}>
          <Table.Td colSpan={columns} bg="ink.0">
            <ol className={classes.explanation}>
              {row.explanation.map((step) => (
                <li key={step.vi}>{step[language]}</li>
              ))}
            </ol>
          </Table.Td>
        </Table.Tr>
      )}
    </Fragment>
  );
}
