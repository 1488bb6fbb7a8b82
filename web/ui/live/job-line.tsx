import { Progress, Stack, Text } from '@mantine/core';
import type { Job } from '../../../shared/kernel/job.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useLanguage } from '../../platform/i18n/language.ts';

/** How far long work has come, in the server's words. */
export function JobLine(props: { readonly job: Job | undefined; readonly label: string }) {
  const language = useLanguage();
  const format = useFormat();
  const { job, label } = props;
  const share = job && job.total > 0 ? (100 * job.done) / job.total : 0;
  return (
    <Stack gap={4} mt="sm" role="status">
      <Text size="sm" className="tabular">
        {label}
        {job && `: ${job.step[language]} (${format.number(job.done)}/${format.number(job.total)})`}
      </Text>
      <Progress value={Math.max(2, share)} aria-label={label} />
    </Stack>
  );
}
