import { Group, Pagination, Select, Table, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { Exam } from '../../../shared/exam/exam.ts';
import { registerContract } from '../../../shared/exam/register-contract.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { Panel } from '../../ui/staff/panel.tsx';
import { ProblemAlert } from '../../ui/staff/problem-alert.tsx';
import { useAnswer } from '../../ui/staff/use-answer.ts';
import { messages } from './messages.ts';

const size = 25;

/** The register, searched by name without regard to diacritics or by number. */
export function CandidateTable({ exam }: { readonly exam: Exam }) {
  const api = useStaffApi();
  const text = useText(messages);
  const format = useFormat();
  const [search, setSearch] = useState('');
  const [settled] = useDebouncedValue(search, 250);
  const [positionId, setPosition] = useState<string | null>(null);
  const [page, setPage] = useState(1);
  const query = { search: settled, page, size, ...(positionId ? { positionId } : {}) };
  const { data, error } = useAnswer(['candidates', exam.examId, query, exam.register?.sha256], () =>
    api.call(registerContract.list, { params: { examId: exam.examId }, query }),
  );
  const codeOf = new Map(exam.positions.map((each) => [each.positionId, each.code]));
  return (
    <Panel title={text('list')}>
      <Group mb="sm" align="flex-end">
        <TextInput
          label={text('search')}
          w={320}
          value={search}
          onChange={(event) => {
            setSearch(event.currentTarget.value);
            setPage(1);
          }}
        />
        <Select
          label={text('position')}
          w={260}
          placeholder={text('all')}
          clearable
          data={exam.positions.map((each) => ({
            value: each.positionId,
            label: `${each.code} – ${each.title}`,
          }))}
          value={positionId}
          onChange={(value) => {
            setPosition(value);
            setPage(1);
          }}
        />
      </Group>
      <ProblemAlert error={error} />
      {data?.total === 0 ? <Text size="sm">{text('none')}</Text> : null}
      {data && data.total > 0 ? (
        <Table.ScrollContainer minWidth={860} type="native">
          <Table striped withTableBorder fz="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{text('candidateNumber')}</Table.Th>
                <Table.Th>{text('fullName')}</Table.Th>
                <Table.Th>{text('birthDate')}</Table.Th>
                <Table.Th>{text('sex')}</Table.Th>
                <Table.Th>{text('citizenId')}</Table.Th>
                <Table.Th>{text('position')}</Table.Th>
                <Table.Th ta="right">{text('priority')}</Table.Th>
                <Table.Th>{text('exempt')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {data.rows.map((row) => (
                <Table.Tr key={row.candidateId}>
                  <Table.Td className="tabular">{row.candidateNumber ?? '–'}</Table.Td>
                  <Table.Td>{row.fullName}</Table.Td>
                  <Table.Td className="tabular">{format.calendarDate(row.birthDate)}</Table.Td>
                  <Table.Td>{text(row.sex)}</Table.Td>
                  <Table.Td className="tabular">{row.citizenIdMasked}</Table.Td>
                  <Table.Td>{codeOf.get(row.positionId)}</Table.Td>
                  <Table.Td ta="right" className="tabular">
                    {row.priorityPoints > 0 ? format.number(row.priorityPoints) : ''}
                  </Table.Td>
                  <Table.Td>{row.exemptions.map((each) => each.partId).join(', ')}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          {data.total > size ? (
            <Pagination
              mt="sm"
              total={Math.ceil(data.total / size)}
              value={page}
              onChange={setPage}
              getControlProps={(control) => ({ 'aria-label': `${text('page')} ${control}` })}
              getItemProps={(item) => ({ 'aria-label': `${text('page')} ${item}` })}
            />
          ) : null}
        </Table.ScrollContainer>
      ) : null}
    </Panel>
  );
}
