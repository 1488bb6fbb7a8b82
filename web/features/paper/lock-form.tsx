import { Button, Group, NumberInput, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { lockContract } from '../../../shared/paper/lock-contract.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { AskFirst } from '../../ui/staff/ask-first.tsx';
import { Icon } from '../../ui/staff/icon.tsx';
import { JobStatus } from '../../ui/staff/job-status.tsx';
import { notify } from '../../ui/staff/notices.ts';
import { useFollowedJob } from '../../ui/staff/use-followed-job.ts';
import { useRefreshExam } from '../exam/exam-queries.ts';
import { lockMessages } from './lock-messages.ts';

/** Who keeps a share, how many must come together, how early: then locking, with its progress. */
export function LockForm(props: {
  readonly examId: string;
  readonly partId: string;
  readonly use: 'official' | 'backup';
  readonly disabled: boolean;
}) {
  const text = useText(lockMessages);
  const { examId, partId, use } = props;
  const [names, setNames] = useState('');
  const [threshold, setThreshold] = useState(3);
  const [opensHoursBefore, setHours] = useState(24);
  const [asking, setAsking] = useState(false);
  const refresh = useRefreshExam(examId);
  const holders = names
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const work = useFollowedJob(
    (api, _: undefined) =>
      api.call(lockContract.lock, {
        params: { examId, partId },
        body: { use, threshold, opensHoursBefore, holders },
      }),
    () => {
      refresh();
      notify(text('lockedNow'));
    },
  );
  const label = text(use === 'official' ? 'lockOfficial' : 'lockBackup');
  return (
    <Paper className="card" p="md">
      <Stack gap="sm">
        <Title order={3}>{label}</Title>
        <Text maw="75ch">{text('sharesIntro')}</Text>
        <Textarea
          label={text('holders')}
          description={text('holdersHint')}
          autosize
          minRows={5}
          maxRows={9}
          maw={520}
          value={names}
          onChange={(event) => setNames(event.currentTarget.value)}
        />
        <Group gap="md" align="flex-end">
          <NumberInput
            label={text('threshold')}
            min={2}
            max={9}
            allowDecimal={false}
            value={threshold}
            onChange={(value) => setThreshold(Number(value))}
          />
          <NumberInput
            label={text('opens')}
            min={1}
            max={72}
            allowDecimal={false}
            value={opensHoursBefore}
            onChange={(value) => setHours(Number(value))}
          />
        </Group>
        <JobStatus followed={work} />
        <Button
          style={{ alignSelf: 'flex-start' }}
          size="md"
          leftSection={<Icon name="lock" />}
          disabled={props.disabled || holders.length < 2}
          loading={work.sending || work.running}
          onClick={() => setAsking(true)}
        >
          {label}
        </Button>
      </Stack>
      <AskFirst
        opened={asking}
        title={text('lockTitle')}
        confirm={label}
        grave
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          work.start(undefined);
        }}
      >
        <Text size="sm">{text('lockText', { count: holders.length, threshold })}</Text>
      </AskFirst>
    </Paper>
  );
}
