import { Alert, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Exam } from '../../../shared/exam/exam.ts';
import { registerContract } from '../../../shared/exam/register-contract.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { AskFirst } from '../../ui/staff/ask-first.tsx';
import { FileDrop } from '../../ui/staff/file-drop.tsx';
import { JobStatus } from '../../ui/staff/job-status.tsx';
import { notify } from '../../ui/staff/notices.ts';
import { SaveFileButton } from '../../ui/staff/save-file-button.tsx';
import { useFollowedJob } from '../../ui/staff/use-followed-job.ts';
import { useRefreshExam } from '../exam/exam-queries.ts';
import { registerMessages } from './register-messages.ts';

/** Imports the register from a spreadsheet; asks before an existing one is replaced. */
export function RegisterImport({ exam }: { readonly exam: Exam }) {
  const text = useText(registerMessages);
  const { examId } = exam;
  const refresh = useRefreshExam(examId);
  const [waiting, setWaiting] = useState<File>();
  const work = useFollowedJob(
    (api, file: File) =>
      api.call(registerContract.import, {
        params: { examId },
        query: { fileName: file.name.slice(0, 200) },
        upload: file,
      }),
    () => {
      refresh();
      notify(text('imported'));
    },
  );
  return (
    <Paper className="card" p="md" h="100%">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <div>
            <Title order={2}>{text('import')}</Title>
            <Text size="sm" c="dimmed">
              {text('importHint')}
            </Text>
          </div>
          <SaveFileButton
            label={text('template')}
            fetchFile={(api) => api.call(registerContract.template, { params: { examId } })}
          />
        </Group>
        {exam.positions.length === 0 ? (
          <Alert color="yellow" c="dark.9">
            {text('needPositions')}
          </Alert>
        ) : (
          <FileDrop
            label={text('file')}
            maxMegabytes={registerContract.import.upload?.maxMegabytes ?? 4}
            disabled={work.sending || work.running}
            onFile={(file) => (exam.register ? setWaiting(file) : work.start(file))}
          />
        )}
        <JobStatus followed={work} />
      </Stack>
      <AskFirst
        opened={waiting !== undefined}
        title={text('replaceTitle')}
        confirm={text('replace')}
        grave
        onClose={() => setWaiting(undefined)}
        onConfirm={() => {
          if (waiting) work.start(waiting);
          setWaiting(undefined);
        }}
      >
        <Text size="sm">
          {text('replaceText', {
            count: exam.register?.count ?? 0,
            file: waiting?.name ?? '',
          })}
        </Text>
      </AskFirst>
    </Paper>
  );
}
