import { Group, Progress, Stack, Text } from '@mantine/core';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { RefusalNotice } from './refusal-notice.tsx';
import { uiMessages } from './ui-messages.ts';
import type { FollowedJob } from './use-followed-job.ts';

/** The progress of long work as the server tells it: what is being done now, and how far it is. */
export function JobStatus({ followed }: { readonly followed: Omit<FollowedJob<never>, 'start'> }) {
  const text = useText(uiMessages);
  const language = useLanguage();
  const { job, sending, running, error } = followed;
  if (error) return <RefusalNotice error={error} />;
  if (!sending && !running) return null;
  const share = job && job.total > 0 ? Math.round((100 * job.done) / job.total) : 0;
  const step = job ? inLanguage(job.step, language) : text('sendingOrder');
  return (
    <Stack gap={4} p="sm" className="card" role="status" aria-live="polite">
      <Group justify="space-between">
        <Text size="sm" fw={600}>
          {step}…
        </Text>
        <Text size="sm" className="numeric">
          {job && job.total > 1 ? `${job.done}/${job.total} · ` : ''}
          {share}%
        </Text>
      </Group>
      <Progress
        value={Math.max(share, 3)}
        striped
        animated
        aria-label={text('working')}
        size="lg"
        transitionDuration={200}
      />
    </Stack>
  );
}
