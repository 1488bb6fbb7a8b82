import { Button, Group, List, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { BankLock } from '../../../shared/paper/bank-lock.ts';
import { lockContract } from '../../../shared/paper/lock-contract.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { answered } from '../../ui/staff/answered.ts';
import { AskFirst } from '../../ui/staff/ask-first.tsx';
import { Icon } from '../../ui/staff/icon.tsx';
import { JobStatus } from '../../ui/staff/job-status.tsx';
import { notify } from '../../ui/staff/notices.ts';
import { RefusalNotice } from '../../ui/staff/refusal-notice.tsx';
import { StatePill } from '../../ui/staff/state-pill.tsx';
import { useFollowedJob } from '../../ui/staff/use-followed-job.ts';
import { useRefreshExam } from '../exam/exam-queries.ts';
import { lockMessages } from './lock-messages.ts';

/** The holders type their shares one after another; with enough of them the papers are drawn. */
export function OpeningCeremony(props: {
  readonly examId: string;
  readonly partId: string;
  readonly lock: BankLock;
  readonly title: string;
}) {
  const text = useText(lockMessages);
  const api = useStaffApi();
  const { examId, partId, lock } = props;
  const place = { examId, partId, lockId: lock.lockId };
  const [typed, setTyped] = useState('');
  const [entered, setEntered] = useState<readonly { holder: string; share: string }[]>([]);
  const [asking, setAsking] = useState(false);
  const refresh = useRefreshExam(examId);
  const check = useMutation({
    mutationFn: (share: string) =>
      answered(api.call(lockContract.check, { params: place, body: { share } })),
    onSuccess: ({ holder }, share) => {
      setTyped('');
      if (entered.some((each) => each.holder === holder)) notify(text('twice', { holder }));
      else setEntered([...entered, { holder, share }]);
    },
    onError: refresh,
  });
  const work = useFollowedJob(
    (staff, _: undefined) =>
      staff.call(lockContract.open, {
        params: place,
        body: { shares: entered.map(({ share }) => share) },
      }),
    () => {
      refresh();
      notify(text('openedNow'));
    },
  );
  return (
    <Stack gap="sm" mt="md">
      <Title order={4}>{text('ceremony')}</Title>
      <Text size="sm">{text('ceremonyText')}</Text>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          check.mutate(typed);
        }}
      >
        <Group gap="xs" align="flex-end">
          <TextInput
            label={text('enterShare')}
            type="password"
            autoComplete="off"
            spellCheck={false}
            w={420}
            classNames={{ input: 'share-field' }}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button
            type="submit"
            variant="default"
            loading={check.isPending}
            disabled={typed.trim() === ''}
          >
            {text('addShare')}
          </Button>
        </Group>
      </form>
      <RefusalNotice error={check.error} />
      <div role="status">
        <Text fw={600}>
          {text('entered', { count: entered.length, threshold: lock.threshold })}
        </Text>
        {entered.length > 0 && (
          <List size="sm">
            {entered.map(({ holder }) => (
              <List.Item key={holder}>
                {holder} <StatePill tone="good">{text('isEntered')}</StatePill>
              </List.Item>
            ))}
          </List>
        )}
      </div>
      <JobStatus followed={work} />
      <Button
        style={{ alignSelf: 'flex-start' }}
        leftSection={<Icon name="key" />}
        disabled={entered.length < lock.threshold}
        loading={work.sending || work.running}
        onClick={() => setAsking(true)}
      >
        {text('open')}
      </Button>
      <AskFirst
        opened={asking}
        title={text('openTitle', { part: props.title })}
        confirm={text('open')}
        grave
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          work.start(undefined);
        }}
      >
        <Text size="sm">{text('openText')}</Text>
      </AskFirst>
    </Stack>
  );
}
