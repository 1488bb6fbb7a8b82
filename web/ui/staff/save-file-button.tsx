import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Answer, Api, ReceivedFile } from '../../platform/api-client.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { answered } from './answered.ts';
import { Icon } from './icon.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { saveReceivedFile } from './save-received-file.ts';

/** Fetches a file with the person's token and saves it; a refusal is shown below the button. */
export function SaveFileButton(props: {
  readonly label: string;
  /** Said to screen readers where several buttons bear the same label. */
  readonly describe?: string;
  readonly size?: 'xs' | 'sm';
  readonly fetchFile: (api: Api) => Promise<Answer<ReceivedFile>>;
}) {
  const api = useStaffApi();
  const download = useMutation({
    mutationFn: () => answered(props.fetchFile(api)),
    onSuccess: saveReceivedFile,
  });
  return (
    <Stack gap="xs" align="flex-start">
      <Button
        variant="default"
        size={props.size ?? 'sm'}
        loading={download.isPending}
        leftSection={<Icon name="download" size={16} />}
        onClick={() => download.mutate()}
        {...(props.describe ? { 'aria-label': `${props.label}: ${props.describe}` } : {})}
      >
        {props.label}
      </Button>
      <RefusalNotice error={download.error} />
    </Stack>
  );
}
