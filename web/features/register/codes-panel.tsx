import { Alert, Button, Group, Modal, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { Exam } from '../../../shared/exam/exam.ts';
import { registerContract } from '../../../shared/exam/register-contract.ts';
import type { ReceivedFile } from '../../platform/api-client.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { Panel } from '../../ui/staff/panel.tsx';
import { ProblemAlert } from '../../ui/staff/problem-alert.tsx';
import { saveFile } from '../../ui/staff/save-file.ts';
import { useCommand } from '../../ui/staff/use-answer.ts';
import { useMe } from '../../ui/staff/use-me.ts';
import { messages } from './messages.ts';

/** Admission codes per session: issued into a PDF that is shown this once. */
export function CodesPanel({ exam }: { readonly exam: Exam }) {
  const api = useStaffApi();
  const text = useText(messages);
  const format = useFormat();
  const { mayAt } = useMe();
  const [asking, setAsking] = useState<Exam['sessions'][number]>();
  const issue = useCommand<ReceivedFile, string>(
    (sessionId) =>
      api.call(registerContract.issueCodes, { params: { examId: exam.examId, sessionId } }),
    [['exam', exam.examId]],
  );
  const sealed = (partId: string) => exam.parts.some((part) => part.partId === partId && part.seal);
  return (
    <Panel title={text('codes')}>
      <Alert color="orange" mb="sm" p="xs" c="dark.8">
        {text('codesHint')}
      </Alert>
      <ProblemAlert error={issue.error} />
      <Table withTableBorder fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{text('session')}</Table.Th>
            <Table.Th>{text('start')}</Table.Th>
            <Table.Th>{text('codes')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {exam.sessions.map((session) => (
            <Table.Tr key={session.sessionId}>
              <Table.Td>{session.name}</Table.Td>
              <Table.Td className="tabular">{format.dateTime(session.startsAt)}</Table.Td>
              <Table.Td>
                <Group justify="space-between">
                  <Text size="sm">
                    {session.codesIssuedAt
                      ? text('issued', { at: format.dateTime(session.codesIssuedAt) })
                      : text(sealed(session.partId) ? 'notIssued' : 'needsSeal')}
                  </Text>
                  {sealed(session.partId) && !session.closed && mayAt('admission.issue', exam) ? (
                    <Button
                      size="xs"
                      variant={session.codesIssuedAt ? 'default' : 'filled'}
                      onClick={() => setAsking(session)}
                    >
                      {text(session.codesIssuedAt ? 'issueAgain' : 'issue')}
                    </Button>
                  ) : null}
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Modal
        opened={asking !== undefined}
        onClose={() => setAsking(undefined)}
        title={text('codes')}
      >
        <Text size="sm" mb="md">
          {text('issueQuestion', { name: asking?.name ?? '' })}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => setAsking(undefined)}>
            {text('cancel')}
          </Button>
          <Button
            data-autofocus
            loading={issue.isPending}
            onClick={() =>
              issue.mutate(asking?.sessionId ?? '', {
                onSuccess: saveFile,
                onSettled: () => setAsking(undefined),
              })
            }
          >
            {text('confirm')}
          </Button>
        </Group>
      </Modal>
    </Panel>
  );
}
