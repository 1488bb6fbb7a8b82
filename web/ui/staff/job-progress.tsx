import { Alert, Progress, Stack, Text } from '@mantine/core';
import type { Job } from '../../../shared/kernel/job.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { FindingList } from './problem-alert.tsx';

/** How far long work is; when it failed, why, finding by finding. */
export function JobProgress({
  job,
  label,
}: {
  readonly job: Job | undefined;
  readonly label: string;
}) {
  const language = useLanguage();
  if (!job) return null;
  if (job.state === 'failed') {
    return (
      <Alert color="red" role="alert" title={job.problem?.[language] ?? label}>
        {job.problem?.findings?.length ? <FindingList findings={job.problem.findings} /> : null}
      </Alert>
    );
  }
  const percent = job.total > 0 ? Math.round((job.done * 100) / job.total) : 0;
  return (
    <Stack gap={4} role="status">
      <Text size="sm">
        {label}: {job.step[language]}
        {job.state === 'running' && job.total > 3 ? ` (${job.done}/${job.total})` : ''}
      </Text>
      <Progress value={percent} aria-label={label} color={job.state === 'done' ? 'green' : 'ink'} />
    </Stack>
  );
}
