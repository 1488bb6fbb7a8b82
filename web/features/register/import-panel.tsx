import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import type { Exam } from '../../../shared/exam/exam.ts';
import { registerContract } from '../../../shared/exam/register-contract.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { DownloadButton } from '../../ui/staff/download-button.tsx';
import { JobProgress } from '../../ui/staff/job-progress.tsx';
import { Panel } from '../../ui/staff/panel.tsx';
import { ProblemAlert } from '../../ui/staff/problem-alert.tsx';
import { useCommand } from '../../ui/staff/use-answer.ts';
import { useJob } from '../../ui/staff/use-job.ts';
import { messages } from './messages.ts';

/** Template, upload with progress, and every fault by row and column. */
export function ImportPanel({ exam }: { readonly exam: Exam }) {
  const api = useStaffApi();
  const text = useText(messages);
  const format = useFormat();
  const params = { examId: exam.examId };
  const { job, running, follow } = useJob([
    ['exam', exam.examId],
    ['exams'],
    ['candidates', exam.examId],
  ]);
  const upload = useCommand<{ jobId: string }, File>((file) =>
    api.call(registerContract.import, {
      params,
      query: { fileName: file.name.slice(0, 200) },
      upload: file,
    }),
  );
  const send = (file: File | null) =>
    file && upload.mutate(file, { onSuccess: ({ jobId }) => follow(jobId) });
  return (
    <Panel
      title={text('import')}
      hint={text('importHint')}
      actions={
        <>
          <DownloadButton size="xs" get={() => api.call(registerContract.template, { params })}>
            {text('template')}
          </DownloadButton>
          <FileButton onChange={send} accept=".xlsx" disabled={running}>
            {(props) => (
              <Button
                {...props}
                size="xs"
                leftSection={<IconUpload size={16} aria-hidden />}
                loading={upload.isPending || running}
              >
                {text('chooseFile')}
              </Button>
            )}
          </FileButton>
        </>
      }
    >
      <Stack gap="xs">
        {exam.register ? (
          <Group>
            <Text size="sm">{text('imported', { count: format.number(exam.register.count) })}</Text>
          </Group>
        ) : null}
        <ProblemAlert error={upload.error} />
        <JobProgress job={job} label={text('importing')} />
      </Stack>
    </Panel>
  );
}
