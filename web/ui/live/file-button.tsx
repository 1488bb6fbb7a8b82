import { Button } from '@mantine/core';
import type { Answer, ReceivedFile } from '../../platform/api-client.ts';
import { RefusalAlert } from './refusal-alert.tsx';
import { useCommand } from './use-answer.ts';

function save({ blob, fileName }: ReceivedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Fetches a file as the signed-in person and saves it under the server's name for it. */
export function FileButton(props: {
  readonly label: string;
  readonly get: () => Promise<Answer<ReceivedFile>>;
}) {
  const fetched = useCommand<ReceivedFile>(props.get);
  return (
    <div>
      <Button
        size="xs"
        variant="default"
        leftSection={<span aria-hidden="true">↓</span>}
        loading={fetched.isPending}
        onClick={() => fetched.mutate(undefined, { onSuccess: save })}
      >
        {props.label}
      </Button>
      <RefusalAlert error={fetched.error} />
    </div>
  );
}
