import { Button, type ButtonProps } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Answer, ReceivedFile } from '../../platform/api-client.ts';
import { ProblemAlert } from './problem-alert.tsx';
import { saveFile } from './save-file.ts';
import { useCommand } from './use-answer.ts';

/** Fetches a file by contract and saves it; a refusal is shown below the button. */
export function DownloadButton({
  get,
  children,
  ...look
}: {
  readonly get: () => Promise<Answer<ReceivedFile>>;
  readonly children: ReactNode;
} & ButtonProps) {
  const download = useCommand<ReceivedFile>(get);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconDownload size={16} aria-hidden />}
        loading={download.isPending}
        onClick={() => download.mutate(undefined, { onSuccess: saveFile })}
        {...look}
      >
        {children}
      </Button>
      <ProblemAlert error={download.error} />
    </>
  );
}
