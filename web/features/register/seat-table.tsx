import { Group, Pagination, Select, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Exam } from '../../../shared/exam/exam.ts';
import { registerContract } from '../../../shared/exam/register-contract.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { DownloadButton } from '../../ui/staff/download-button.tsx';
import { ProblemAlert } from '../../ui/staff/problem-alert.tsx';
import { useAnswer } from '../../ui/staff/use-answer.ts';
import { messages } from './messages.ts';

const size = 20;

/** Who sits where in one session, room by room, with its call list. */
export function SeatTable({
  exam,
  session,
}: {
  readonly exam: Exam;
  readonly session: Exam['sessions'][number];
}) {
  const api = useStaffApi();
  const text = useText(messages);
  const format = useFormat();
  const [roomId, setRoom] = useState<string | null>(null);
  const [page, setPage] = useState(1);
  const params = { examId: exam.examId, sessionId: session.sessionId };
  const query = { page, size, ...(roomId ? { roomId } : {}) };
  const seatingHash = exam.parts.find((part) => part.partId === session.partId)?.seating?.sha256;
  const { data, error } = useAnswer(
    ['seating', exam.examId, session.sessionId, query, seatingHash],
    () => api.call(registerContract.seating, { params, query }),
  );
  const rooms = exam.rooms.filter((room) => session.roomIds.includes(room.roomId));
  const nameOf = new Map(rooms.map((room) => [room.roomId, room.name]));
  return (
    <section aria-label={session.name}>
      <Group justify="space-between" align="flex-end" mb="xs">
        <div>
          <Title order={3} size="h5">
            {session.name}
          </Title>
          <Text size="sm" c="dimmed" className="tabular">
            {format.dateTime(session.startsAt)}
          </Text>
        </div>
        <Group align="flex-end" gap="xs">
          <Select
            label={text('room')}
            placeholder={text('allRooms')}
            size="xs"
            w={180}
            clearable
            data={rooms.map((room) => ({ value: room.roomId, label: room.name }))}
            value={roomId}
            onChange={(value) => {
              setRoom(value);
              setPage(1);
            }}
          />
          <DownloadButton size="xs" get={() => api.call(registerContract.callList, { params })}>
            {text('callList')}
          </DownloadButton>
        </Group>
      </Group>
      <ProblemAlert error={error} />
      {data ? (
        <Table striped withTableBorder fz="sm" verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text('room')}</Table.Th>
              <Table.Th ta="right">{text('seat')}</Table.Th>
              <Table.Th>{text('candidateNumber')}</Table.Th>
              <Table.Th>{text('fullName')}</Table.Th>
              <Table.Th>{text('birthDate')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.rows.map((row) => (
              <Table.Tr key={row.candidateId}>
                <Table.Td>{nameOf.get(row.roomId)}</Table.Td>
                <Table.Td ta="right" className="tabular">
                  {row.seat}
                </Table.Td>
                <Table.Td className="tabular">{row.candidateNumber}</Table.Td>
                <Table.Td>{row.fullName}</Table.Td>
                <Table.Td className="tabular">{format.calendarDate(row.birthDate)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
      {data && data.total > size ? (
        <Pagination
          mt="xs"
          size="sm"
          total={Math.ceil(data.total / size)}
          value={page}
          onChange={setPage}
          getControlProps={(control) => ({ 'aria-label': `${text('page')} ${control}` })}
          getItemProps={(item) => ({ 'aria-label': `${text('page')} ${item}` })}
        />
      ) : null}
    </section>
  );
}
