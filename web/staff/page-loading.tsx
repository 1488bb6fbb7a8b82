import { Center, Loader } from '@mantine/core';
import { useText } from '../platform/i18n/use-text.ts';
import { shellMessages } from './shell-messages.ts';

/** While the first page is being fetched. */
export function PageLoading() {
  const text = useText(shellMessages);
  return (
    <Center component="main" mih="100vh" role="status">
      <Loader aria-label={text('opening')} />
    </Center>
  );
}
