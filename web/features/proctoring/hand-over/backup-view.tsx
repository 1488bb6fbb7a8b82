import { Alert, Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  handOverContract,
  type SessionHandOverView,
} from '../../../../shared/proctoring/hand-over/hand-over-contract.ts';
import { useFormat } from '../../../platform/i18n/format.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { JobStatus } from '../../../ui/staff/job-status.tsx';
import { SaveFileButton } from '../../../ui/staff/save-file-button.tsx';
import { useFollowedJob } from '../../../ui/staff/use-followed-job.ts';
import { fetchBackup } from './fetch-backup.ts';
import { fileHash } from './file-hash.ts';
import classes from './hand-over.module.css';
import { handOverMessages } from './hand-over-messages.ts';

/** A backup with its hash in full and in fours, and what can be done with it. */
export function BackupView(props: {
  readonly path: { readonly examId: string; readonly sessionId: string };
  readonly backup: SessionHandOverView['backups'][number];
  readonly mayRead: boolean;
}) {
  const text = useText(handOverMessages);
  const format = useFormat();
  const queries = useQueryClient();
  const { path, backup } = props;
  const { file, check } = backup;
  const refresh = () => void queries.invalidateQueries({ queryKey: ['hand-over', path.examId] });
  const comparing = useFollowedJob(
    (api, _: undefined) =>
      api.call(handOverContract.check, { params: { ...path, sha256: file.sha256 } }),
    refresh,
  );
  const [chosen, setChosen] = useState<{ name: string; same: boolean }>();
  const checked = check?.difference === undefined ? 'checkedSame' : 'checkedDiffers';
  return (
    <Stack gap="xs">
      <Text size="sm">
        <strong>{text('latest')}:</strong>{' '}
        {text('madeBy', { time: format.dateTime(backup.at), name: backup.byName })} ·{' '}
        {text('size', {
          sittings: format.number(file.count),
          bytes: format.number(backup.bytes),
        })}
      </Text>
      <div>
        <Text size="sm" c="dark.4">
          {text('hash')}
        </Text>
        <div className={classes.hash}>{file.sha256}</div>
        <Text size="sm" c="dark.4" mt={4}>
          {text('hashGroups')}
        </Text>
        <div className={classes.groups}>{(file.sha256.match(/.{4}/g) ?? []).join(' ')}</div>
      </div>
      <Text size="sm">
        {check
          ? text(checked, { time: format.dateTime(check.at), same: format.number(check.same) })
          : text('neverChecked')}
      </Text>
      <Group align="flex-start" gap="xs">
        <SaveFileButton
          size="xs"
          label={text('sessionMinutes')}
          fetchFile={(api) => api.call(handOverContract.sessionMinutes, { params: path })}
        />
        {props.mayRead && (
          <>
            <SaveFileButton
              size="xs"
              label={text('download')}
              fetchFile={(api) => fetchBackup(api, path, backup)}
            />
            <Button
              size="xs"
              variant="default"
              loading={comparing.sending || comparing.running}
              onClick={() => comparing.start(undefined)}
            >
              {text('check')}
            </Button>
          </>
        )}
      </Group>
      <JobStatus followed={comparing} />
      <Group gap="xs">
        <FileButton
          onChange={async (picked) => {
            if (!picked) return;
            setChosen({ name: picked.name, same: (await fileHash(picked)) === file.sha256 });
          }}
        >
          {(button) => (
            <Button {...button} size="xs" variant="default">
              {text('checkFile')}
            </Button>
          )}
        </FileButton>
        <Text size="sm" c="dark.4">
          {text('checkFileHint')}
        </Text>
      </Group>
      {chosen && (
        <Alert
          role="status"
          color={chosen.same ? 'green' : 'red'}
          variant="light"
          p="xs"
          c="dark.9"
        >
          {text(chosen.same ? 'fileSame' : 'fileDiffers', { name: chosen.name })}
        </Alert>
      )}
    </Stack>
  );
}
