import { Button, Stack, Text, Title } from '@mantine/core';
import { useText } from '../platform/i18n/use-text.ts';
import { shellMessages } from './shell-messages.ts';

/** In place of a page whose code failed, or could not be fetched after a new version was installed. */
export function CrashedPage() {
  const text = useText(shellMessages);
  return (
    <Stack component="main" p="xl" align="flex-start" role="alert">
      <Title order={1}>{text('crashed')}</Title>
      <Text>{text('crashedText')}</Text>
      <Button onClick={() => location.reload()}>{text('reload')}</Button>
    </Stack>
  );
}
