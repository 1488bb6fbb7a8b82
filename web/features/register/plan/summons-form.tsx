import {
  Button,
  Group,
  NumberInput,
  Select,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import type { Exam } from '../../../../shared/exam/exam.ts';
import { summonsContract } from '../../../../shared/exam/summons-contract.ts';
import { type SummonsRequest, summonsRequest } from '../../../../shared/exam/summons-request.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { AskFirst } from '../../../ui/staff/ask-first.tsx';
import { JobStatus } from '../../../ui/staff/job-status.tsx';
import { notify } from '../../../ui/staff/notices.ts';
import { useFollowedJob } from '../../../ui/staff/use-followed-job.ts';
import { useRefreshExam } from '../../exam/exam-queries.ts';
import { planningMessages } from './planning-messages.ts';
import { printsMessages } from './prints-messages.ts';
import { SummonsFiles } from './summons-files.tsx';

const scopes = ['all', 'session', 'changed', 'candidate'] as const;

/** Makes summons: as a draft to look at, or issued after asking. */
export function SummonsForm({
  exam,
  sessionId,
}: {
  readonly exam: Exam;
  readonly sessionId: string;
}) {
  const text = useText(printsMessages);
  const words = useText(planningMessages);
  const { examId } = exam;
  const refresh = useRefreshExam(examId);
  const [scope, setScope] = useState<SummonsRequest['scope']>('all');
  const [candidateNumber, setNumber] = useState('');
  const [presentMinutes, setPresent] = useState<number | string>(30);
  const [note, setNote] = useState('');
  const [asking, setAsking] = useState(false);
  const [wasIssue, setWasIssue] = useState(false);
  const parsed = summonsRequest.safeParse({
    scope,
    ...(scope === 'session' ? { sessionId } : {}),
    ...(scope === 'candidate' ? { candidateNumber } : {}),
    presentMinutes,
    note,
  });
  const followed = useFollowedJob(
    (api, body: SummonsRequest) => api.call(summonsContract.make, { params: { examId }, body }),
    () => {
      refresh();
      if (wasIssue) notify(text('issued'));
    },
  );
  const start = (issue: boolean) => {
    setAsking(false);
    setWasIssue(issue);
    if (parsed.data) followed.start({ ...parsed.data, issue });
  };
  const isReady = parsed.success && (scope !== 'candidate' || candidateNumber.trim() !== '');
  const busy = followed.sending || followed.running;
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-start">
        <Select
          w={330}
          label={text('toWhom')}
          allowDeselect={false}
          data={scopes.map((each) => ({ value: each, label: text(`scope_${each}`) }))}
          value={scope}
          onChange={(value) => setScope(scopes.find((each) => each === value) ?? 'all')}
        />
        {scope === 'candidate' && (
          <TextInput
            w={140}
            label={words('number')}
            value={candidateNumber}
            maxLength={20}
            onChange={(event) => setNumber(event.currentTarget.value.toUpperCase())}
          />
        )}
        <NumberInput
          w={190}
          label={text('present')}
          value={presentMinutes}
          min={0}
          max={180}
          onChange={setPresent}
        />
        <Textarea
          flex="1 1 260px"
          label={text('note')}
          placeholder={text('noteHint')}
          value={note}
          maxLength={600}
          autosize
          minRows={1}
          maxRows={3}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </Group>
      <Group gap="sm">
        <Button
          variant="default"
          disabled={!isReady}
          loading={busy && !wasIssue}
          onClick={() => start(false)}
        >
          {text('draft')}
        </Button>
        <Button disabled={!isReady} loading={busy && wasIssue} onClick={() => setAsking(true)}>
          {text('issue')}
        </Button>
      </Group>
      <JobStatus followed={followed} />
      {followed.done && followed.job && !wasIssue && (
        <SummonsFiles examId={examId} printId={followed.job.jobId} />
      )}
      <AskFirst
        opened={asking}
        title={text('issueTitle')}
        confirm={text('issue')}
        onClose={() => setAsking(false)}
        onConfirm={() => start(true)}
      >
        <Text size="sm" fw={600}>
          {text(`scope_${scope}`)}
        </Text>
        <Text size="sm">{text('issueText')}</Text>
      </AskFirst>
    </Stack>
  );
}
