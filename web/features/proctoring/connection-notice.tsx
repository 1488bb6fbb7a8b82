import { Alert } from '@mantine/core';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { messages } from './messages.ts';

/** Says when the figures are old, and of what time they are. */
export function ConnectionNotice(props: { readonly stale: boolean; readonly asOf: number }) {
  const text = useText(messages);
  const format = useFormat();
  return (
    <div role="status">
      {props.stale && (
        <Alert color="orange" variant="light" p="xs">
          <strong>{text('stale', { time: format.timeWithSeconds(props.asOf) })}</strong>
        </Alert>
      )}
    </div>
  );
}
