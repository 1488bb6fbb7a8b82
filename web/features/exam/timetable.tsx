import { Paper, Table, Text, Title } from '@mantine/core';
import { useFormat } from '../../platform/i18n/format.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { computerParts } from './computer-parts.ts';
import { examMessages } from './exam-messages.ts';
import type { OpenExam } from './exam-queries.ts';
import { sessionEnd } from './session-end.ts';

/** The sessions in the order of their start, by Vietnamese time. */
export function Timetable({ exam }: { readonly exam: OpenExam }) {
  const text = useText(examMessages);
  const language = useLanguage();
  const format = useFormat();
  const titleOf = (partId: string) => {
    const found = computerParts(exam).find(({ state }) => state.partId === partId);
    return found ? inLanguage(found.rule.title, language) : '';
  };
  return (
    <Paper className="card" p="md">
      <Title order={2} mb="xs">
        {text('timetable')}
      </Title>
      {exam.sessions.length === 0 ? (
        <Text c="dimmed" size="sm">
          {text('noSessions')}
        </Text>
      ) : (
        <Table>
          <Table.Tbody>
            {exam.sessions
              .toSorted((a, b) => a.startsAt - b.startsAt)
              .map((session) => (
                <Table.Tr key={session.sessionId}>
                  <Table.Td className="numeric">
                    <strong>{format.time(session.startsAt)}</strong>–
                    {format.time(sessionEnd(exam, session))}, {format.date(session.startsAt)}
                  </Table.Td>
                  <Table.Td>{session.name}</Table.Td>
                  <Table.Td>{titleOf(session.partId)}</Table.Td>
                </Table.Tr>
              ))}
          </Table.Tbody>
        </Table>
      )}
    </Paper>
  );
}
