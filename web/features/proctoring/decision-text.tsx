import { Text } from '@mantine/core';
import type { RefusedBatch } from '../../../shared/proctoring/refused-batch.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { refusedMessages } from './refused-messages.ts';

/** Who decided about a batch, when and why; nothing where nobody did. */
export function DecisionText(props: { readonly decision: RefusedBatch['decision'] }) {
  const text = useText(refusedMessages);
  const format = useFormat();
  const { decision } = props;
  if (!decision) return null;
  const { by, at, reason, incident } = decision;
  return (
    <Text size="xs" c="dark.4">
      {text('decidedBy', {
        by,
        time: format.dateTime(at),
        reason: incident ? `${reason}, ${incident}` : reason,
      })}
    </Text>
  );
}
