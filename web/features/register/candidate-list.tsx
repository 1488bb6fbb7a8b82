import { Group, Select, Stack, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { Exam } from '../../../shared/exam/exam.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { Asked } from '../../ui/staff/asked.tsx';
import { Icon } from '../../ui/staff/icon.tsx';
import { Pager } from '../../ui/staff/pager.tsx';
import { CandidatesTable } from './candidates-table.tsx';
import { registerMessages } from './register-messages.ts';
import { pageSize, useCandidates } from './register-queries.ts';

/** The register page by page, searched by name or number and narrowed to a position. */
export function CandidateList({ exam }: { readonly exam: Exam }) {
  const text = useText(registerMessages);
  const [page, setPage] = useState(1);
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 250);
  const [positionId, setPositionId] = useState<string>();
  const query = useCandidates(exam.examId, exam.register?.sha256, { page, search, positionId });
  return (
    <Stack gap="xs">
      <Group align="flex-end" gap="sm">
        <Title order={2} flex={1}>
          {text('list')}
        </Title>
        <TextInput
          w={300}
          label={text('search')}
          placeholder={text('searchHint')}
          leftSection={<Icon name="search" size={16} />}
          type="search"
          value={typed}
          maxLength={100}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setPage(1);
          }}
        />
        <Select
          w={260}
          label={text('position')}
          placeholder={text('allPositions')}
          clearable
          searchable
          data={exam.positions.map((each) => ({
            value: each.positionId,
            label: `${each.code} – ${each.title}`,
          }))}
          value={positionId ?? null}
          onChange={(value) => {
            setPositionId(value ?? undefined);
            setPage(1);
          }}
        />
      </Group>
      <Asked query={query}>
        {({ rows, total }) => (
          <>
            <CandidatesTable
              exam={exam}
              rows={rows}
              empty={text(search || positionId ? 'noMatch' : 'noCandidates')}
            />
            <Pager page={page} size={pageSize} total={total} onPage={setPage} />
          </>
        )}
      </Asked>
    </Stack>
  );
}
