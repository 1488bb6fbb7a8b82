import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import {
  handOverContract,
  type SessionHandOverView,
} from '../../../../shared/proctoring/hand-over/hand-over-contract.ts';
import { useFormat } from '../../../platform/i18n/format.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { SectionCard } from '../../../ui/live/section-card.tsx';
import { JobStatus } from '../../../ui/staff/job-status.tsx';
import { notify } from '../../../ui/staff/notices.ts';
import { useFollowedJob } from '../../../ui/staff/use-followed-job.ts';
import { BackupView } from './backup-view.tsx';
import { handOverMessages } from './hand-over-messages.ts';
import type { HandOverRights } from './use-hand-over-rights.ts';

/** The backups of a session: made, shown with their hashes, downloaded, compared, put on paper. */
export function BackupCard(props: {
  readonly path: { readonly examId: string; readonly sessionId: string };
  readonly view: SessionHandOverView;
  readonly rights: HandOverRights;
  /** The backup that the last receipt started. */
  readonly startedJob: string | undefined;
}) {
  const text = useText(handOverMessages);
  const format = useFormat();
  const queries = useQueryClient();
  const { path, view, rights, startedJob } = props;
  const work = useFollowedJob(
    async (api, started: string | undefined) =>
      started
        ? { ok: true as const, value: { jobId: started } }
        : api.call(handOverContract.backUp, { params: path }),
    () => {
      void queries.invalidateQueries({ queryKey: ['hand-over', path.examId] });
      notify(text('backedUp'));
    },
  );
  const { start } = work;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a job is taken up once, when it is told
  useEffect(() => {
    if (startedJob) start(startedJob);
  }, [startedJob]);
  const [latest, ...earlier] = view.backups;
  return (
    <SectionCard
      title={text('backup')}
      hint={text('backupHint')}
      actions={
        rights.receive &&
        view.closed && (
          <Button
            size="xs"
            variant={latest && !latest.outdated ? 'default' : 'filled'}
            loading={work.sending || work.running}
            onClick={() => work.start(undefined)}
          >
            {text(latest ? 'backUpAgain' : 'backUp')}
          </Button>
        )
      }
    >
      <Stack gap="sm">
        <JobStatus followed={work} />
        {!view.closed && <Text size="sm">{text('notClosed')}</Text>}
        {view.closed && !latest && <Text size="sm">{text('noBackup')}</Text>}
        {latest?.outdated && (
          <Alert color="yellow" variant="light" p="xs" c="dark.9">
            {text('outdated')}
          </Alert>
        )}
        {latest && (
          <BackupView
            key={latest.file.sha256}
            path={path}
            backup={latest}
            mayRead={rights.backups}
          />
        )}
        {earlier.length > 0 && (
          <div>
            <Text size="sm" fw={600}>
              {text('earlier')}
            </Text>
            <Group component="ul" gap="xs" m={0} pl="md">
              {earlier.map(({ file, at, byName }) => (
                <Text component="li" size="sm" key={file.sha256} w="100%">
                  {text('madeBy', { time: format.dateTime(at), name: byName })} ·{' '}
                  <code>{file.sha256.slice(0, 16)}…</code>
                </Text>
              ))}
            </Group>
          </div>
        )}
      </Stack>
    </SectionCard>
  );
}
