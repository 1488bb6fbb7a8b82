import { Alert } from '@mantine/core';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { messages } from './messages.ts';

/** Whether the trail can be trusted, before any of its lines is read. */
export function ChainBanner(props: {
  readonly chain: { readonly intact: boolean; readonly firstBroken?: number | undefined };
  /** How many lines there are, when the whole trail is listed. */
  readonly lines: number | undefined;
}) {
  const text = useText(messages);
  const format = useFormat();
  const { chain, lines } = props;
  if (!chain.intact) {
    return (
      <Alert color="#8f0f1b" variant="filled" role="alert" p="sm">
        ✗ {text('broken', { sequence: chain.firstBroken ?? '?' })}
      </Alert>
    );
  }
  return (
    <Alert color="green" variant="light" role="status" p="xs">
      <strong style={{ color: '#0b4a2d' }}>
        ✓{' '}
        {lines === undefined
          ? text('intactSearch')
          : text('intact', { count: format.number(lines) })}
      </strong>
    </Alert>
  );
}
