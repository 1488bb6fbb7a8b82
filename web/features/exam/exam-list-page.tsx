import { Badge, Button, Group, Loader, Stack, Table, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { examContract } from '../../../shared/exam/exam-contract.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { ProblemAlert } from '../../ui/staff/problem-alert.tsx';
import { useAnswer } from '../../ui/staff/use-answer.ts';
import { useMe } from '../../ui/staff/use-me.ts';
import { CreateExamDrawer } from './create-exam-drawer.tsx';
import { messages } from './messages.ts';
import { PhaseBadge } from './phase-badge.tsx';

/** The exams the person may read, the newest first, and the way to create one. */
export function ExamListPage() {
  const api = useStaffApi();
  const text = useText(messages);
  const language = useLanguage();
  const format = useFormat();
  const { nameOf, maySomewhere } = useMe();
  const [creating, setCreating] = useState(false);
  const { data, error, isPending } = useAnswer(['exams'], () => api.call(examContract.list));
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={1} size="h2">
          {text('exams')}
        </Title>
        {maySomewhere('exam.create') ? (
          <Button
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setCreating(true)}
          >
            {text('newExam')}
          </Button>
        ) : null}
      </Group>
      <ProblemAlert error={error} />
      {isPending ? <Loader aria-label={text('loading')} /> : null}
      {data?.exams.length === 0 ? <Text>{text('noExams')}</Text> : null}
      {data && data.exams.length > 0 ? (
        <Table.ScrollContainer minWidth={860} type="native">
          <Table verticalSpacing="sm" withTableBorder bg="white" highlightOnHover>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{text('name')}</Table.Th>
                <Table.Th>{text('phase')}</Table.Th>
                <Table.Th>{text('organisation')}</Table.Th>
                <Table.Th ta="right">{text('candidates')}</Table.Th>
                <Table.Th>{text('startsAt')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {data.exams.map((exam) => (
                <Table.Tr key={exam.examId}>
                  <Table.Td>
                    <Text
                      component={Link}
                      to={`/ky-thi/${exam.examId}`}
                      fw={600}
                      c="ink.8"
                      td="underline"
                    >
                      {exam.name}
                    </Text>
                    <Text size="sm" c="dimmed">
                      {inLanguage(exam.ruleSetTitle, language)}
                    </Text>
                  </Table.Td>
                  <Table.Td>
                    <PhaseBadge phase={exam.phase} />
                  </Table.Td>
                  <Table.Td>{nameOf(exam.organisationId)}</Table.Td>
                  <Table.Td ta="right" className="tabular">
                    {exam.candidates > 0 ? (
                      format.number(exam.candidates)
                    ) : (
                      <Badge color="gray">0</Badge>
                    )}
                  </Table.Td>
                  <Table.Td className="tabular">
                    {exam.startsAt ? format.dateTime(exam.startsAt) : '–'}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      ) : null}
      <CreateExamDrawer opened={creating} onClose={() => setCreating(false)} />
    </Stack>
  );
}
