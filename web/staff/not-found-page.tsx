import { Button, Stack, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useText } from '../platform/i18n/use-text.ts';
import { messages } from './messages.ts';

export function NotFoundPage() {
  const text = useText(messages);
  return (
    <Stack align="flex-start">
      <Title order={1}>{text('notFound')}</Title>
      <Button component={Link} to="/">
        {text('back')}
      </Button>
    </Stack>
  );
}
