import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Exam } from '../../../shared/exam/exam.ts';
import { registerContract } from '../../../shared/exam/register-contract.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { answered } from '../../ui/staff/answered.ts';
import { AskFirst } from '../../ui/staff/ask-first.tsx';
import { Icon } from '../../ui/staff/icon.tsx';
import { notify } from '../../ui/staff/notices.ts';
import { RefusalNotice } from '../../ui/staff/refusal-notice.tsx';
import { saveReceivedFile } from '../../ui/staff/save-received-file.ts';
import { useRefreshExam } from '../exam/exam-queries.ts';
import { useMay } from '../organisation/organisation-queries.ts';
import { registerMessages } from './register-messages.ts';

/** Issues the admission codes of a sealed session: asked first, shown once, in a PDF. */
export function IssueCodes(props: {
  readonly exam: Exam;
  readonly session: Exam['sessions'][number];
  readonly isSealed: boolean;
}) {
  const text = useText(registerMessages);
  const format = useFormat();
  const api = useStaffApi();
  const may = useMay();
  const { exam, session } = props;
  const { examId } = exam;
  const refresh = useRefreshExam(examId);
  const [asking, setAsking] = useState(false);
  const issue = useMutation({
    mutationFn: () =>
      answered(
        api.call(registerContract.issueCodes, { params: { examId, sessionId: session.sessionId } }),
      ),
    onSuccess: (file) => {
      saveReceivedFile(file);
      notify(text('issued', { session: session.name }));
      refresh();
    },
    onSettled: () => setAsking(false),
  });
  const issued = session.codesIssuedAt;
  if (!may('admission.issue', exam)) return null;
  return (
    <Stack gap="xs" mt="xs">
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {session.closed
            ? text('closed')
            : !props.isSealed
              ? text('sealFirst')
              : issued !== undefined && text('issuedAt', { time: format.dateTime(issued) })}
        </Text>
        {props.isSealed && !session.closed && (
          <Button
            size="xs"
            variant={issued === undefined ? 'filled' : 'default'}
            leftSection={<Icon name="key" size={16} />}
            aria-label={`${text(issued === undefined ? 'issue' : 'issueAgain')}: ${session.name}`}
            onClick={() => setAsking(true)}
          >
            {text(issued === undefined ? 'issue' : 'issueAgain')}
          </Button>
        )}
      </Group>
      <RefusalNotice error={issue.error} />
      <AskFirst
        opened={asking}
        title={text('issueTitle', { session: session.name })}
        confirm={text('issueConfirm')}
        busy={issue.isPending}
        onClose={() => setAsking(false)}
        onConfirm={() => issue.mutate()}
      >
        <Text size="sm">{text('issueText')}</Text>
        {issued !== undefined && (
          <Text size="sm" fw={600}>
            {text('issueAgainText')}
          </Text>
        )}
      </AskFirst>
    </Stack>
  );
}
