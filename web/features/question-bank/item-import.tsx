import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { bankContract } from '../../../shared/question-bank/bank-contract.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { FileDrop } from '../../ui/staff/file-drop.tsx';
import { JobStatus } from '../../ui/staff/job-status.tsx';
import { notify } from '../../ui/staff/notices.ts';
import { paths } from '../../ui/staff/paths.ts';
import { SaveFileButton } from '../../ui/staff/save-file-button.tsx';
import { useFollowedJob } from '../../ui/staff/use-followed-job.ts';
import { bankMessages } from './bank-messages.ts';
import { useRefreshBanks } from './bank-queries.ts';
import { importMessages } from './import/import-messages.ts';

/** Adds the questions of a spreadsheet to the bank, with the report of what to correct. */
export function ItemImport({ bankId }: { readonly bankId: string }) {
  const text = useText(bankMessages);
  const ofImport = useText(importMessages);
  const refresh = useRefreshBanks();
  const work = useFollowedJob(
    (api, file: File) =>
      api.call(bankContract.import, {
        params: { bankId },
        query: { fileName: file.name.slice(0, 200) },
        upload: file,
      }),
    () => {
      refresh();
      notify(text('imported'));
    },
  );
  return (
    <Paper className="card" p="md">
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
            fetchFile={(api) => api.call(bankContract.template, { params: { bankId } })}
          />
        </Group>
        <FileDrop
          label={text('file')}
          maxMegabytes={bankContract.import.upload?.maxMegabytes ?? 4}
          disabled={work.sending || work.running}
          onFile={(file) => work.start(file)}
        />
        <JobStatus followed={work} />
        <Anchor component={Link} to={paths.bankImport(bankId)} fw={600}>
          {ofImport('open')}
        </Anchor>
      </Stack>
    </Paper>
  );
}
