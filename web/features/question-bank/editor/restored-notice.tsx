import { Alert, Button, Group, Text } from '@mantine/core';
import { useFormat } from '../../../platform/i18n/format.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { editorMessages } from './editor-messages.ts';
import type { KeptForm } from './kept-form.ts';

/** Says that unsaved text came back, and whether somebody saved another version meanwhile. */
export function RestoredNotice(props: {
  readonly kept: KeptForm | undefined;
  readonly basis: number | undefined;
  readonly onForget: () => void;
}) {
  const text = useText(editorMessages);
  const format = useFormat();
  const { kept, basis } = props;
  if (!kept) return null;
  const outdated = basis !== undefined && kept.basis !== basis;
  return (
    <Alert color="blue" role="status" c="dark.9" py={6}>
      <Group gap="sm">
        <Text size="sm">
          {text('restored', { at: format.dateTime(kept.at) })}{' '}
          {outdated && text('outdated', { basis: kept.basis ?? '?', current: basis })}
        </Text>
        <Button size="compact-xs" variant="default" onClick={props.onForget}>
          {text('forget')}
        </Button>
      </Group>
    </Alert>
  );
}
