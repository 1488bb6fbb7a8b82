import { Tooltip } from '@mantine/core';
import type { Exam } from '../../../shared/exam/exam.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { DataTable } from '../../ui/staff/data-table.tsx';
import { computerParts } from '../exam/computer-parts.ts';
import { registerMessages } from './register-messages.ts';
import type { CandidateRow } from './register-queries.ts';

/** One page of candidates. The citizen id comes masked from the server. */
export function CandidatesTable(props: {
  readonly exam: Exam;
  readonly rows: readonly CandidateRow[];
  readonly empty: string;
}) {
  const text = useText(registerMessages);
  const language = useLanguage();
  const format = useFormat();
  const { exam } = props;
  const positions = new Map(exam.positions.map((each) => [each.positionId, each]));
  const parts = new Map(
    computerParts(exam).map(({ rule }) => [rule.partId, inLanguage(rule.title, language)]),
  );
  return (
    <DataTable<CandidateRow>
      caption={text('list')}
      rows={props.rows}
      rowKey={(row) => row.candidateId}
      empty={props.empty}
      columns={[
        {
          key: 'number',
          title: text('candidateNumber'),
          sortBy: (row) => row.candidateNumber,
          cell: (row) => <strong className="numeric">{row.candidateNumber ?? '–'}</strong>,
        },
        {
          key: 'name',
          title: text('fullName'),
          sortBy: (row) => row.fullName.split(' ').at(-1),
          cell: (row) => row.fullName,
        },
        {
          key: 'birth',
          title: text('birthDate'),
          sortBy: (row) => row.birthDate,
          cell: (row) => <span className="numeric">{format.calendarDate(row.birthDate)}</span>,
        },
        { key: 'sex', title: text('sex'), cell: (row) => text(row.sex) },
        {
          key: 'citizen',
          title: text('citizenId'),
          cell: (row) => <span className="numeric">{row.citizenIdMasked}</span>,
        },
        {
          key: 'position',
          title: text('position'),
          sortBy: (row) => positions.get(row.positionId)?.code,
          cell: (row) => (
            <span title={positions.get(row.positionId)?.title}>
              {positions.get(row.positionId)?.code ?? row.positionId}
            </span>
          ),
        },
        {
          key: 'priority',
          title: text('priority'),
          numeric: true,
          sortBy: (row) => row.priorityPoints,
          cell: (row) => (row.priorityPoints === 0 ? '–' : format.number(row.priorityPoints)),
        },
        {
          key: 'exempt',
          title: text('exempt'),
          cell: (row) =>
            row.exemptions.map(({ partId, ground }) => (
              <Tooltip key={partId} label={ground}>
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the ground is read on focus too */}
                <span tabIndex={0}>{parts.get(partId) ?? partId}</span>
              </Tooltip>
            )),
        },
      ]}
    />
  );
}
