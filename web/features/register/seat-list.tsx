import { Group, Stack, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { Exam } from '../../../shared/exam/exam.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { Asked } from '../../ui/staff/asked.tsx';
import { DataTable } from '../../ui/staff/data-table.tsx';
import { Icon } from '../../ui/staff/icon.tsx';
import { Pager } from '../../ui/staff/pager.tsx';
import { registerMessages } from './register-messages.ts';
import { pageSize, type SeatRow, useSeats } from './register-queries.ts';

/** Who sits where in a session, or in one of its rooms. */
export function SeatList(props: {
  readonly exam: Exam;
  readonly session: Exam['sessions'][number];
  readonly version: string;
  readonly roomId: string | undefined;
}) {
  const text = useText(registerMessages);
  const format = useFormat();
  const { exam, session, roomId } = props;
  const [page, setPage] = useState(1);
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, 250);
  const query = useSeats(exam.examId, session.sessionId, props.version, { page, search, roomId });
  const roomName = (id: string) => exam.rooms.find((room) => room.roomId === id)?.name ?? id;
  const title = text('seatList', {
    session: roomId ? `${session.name}, ${roomName(roomId)}` : session.name,
  });
  return (
    <Stack gap="xs">
      <Group align="flex-end">
        <Title order={2} size="h3" flex={1}>
          {title}
        </Title>
        <TextInput
          w={280}
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
      </Group>
      <Asked query={query}>
        {({ rows, total }) => (
          <>
            <DataTable<SeatRow>
              caption={title}
              rows={rows}
              rowKey={(row) => row.candidateId}
              empty={text('noMatch')}
              columns={[
                {
                  key: 'room',
                  title: text('room'),
                  sortBy: (row) => roomName(row.roomId),
                  cell: (row) => roomName(row.roomId),
                },
                {
                  key: 'seat',
                  title: text('seatNumber'),
                  numeric: true,
                  sortBy: (row) => row.seat,
                  cell: (row) => row.seat,
                },
                {
                  key: 'number',
                  title: text('candidateNumber'),
                  sortBy: (row) => row.candidateNumber,
                  cell: (row) => <strong className="numeric">{row.candidateNumber}</strong>,
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
                  cell: (row) => (
                    <span className="numeric">{format.calendarDate(row.birthDate)}</span>
                  ),
                },
              ]}
            />
            <Pager page={page} size={pageSize} total={total} onPage={setPage} />
          </>
        )}
      </Asked>
    </Stack>
  );
}
