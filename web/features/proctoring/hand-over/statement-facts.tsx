import { Alert, Stack, Text } from '@mantine/core';
import { countsThatDiffer } from '../../../../shared/proctoring/hand-over/counts-that-differ.ts';
import type { RoomHandOver } from '../../../../shared/proctoring/hand-over/room-hand-over.ts';
import { standingOf } from '../../../../shared/proctoring/hand-over/standing-of.ts';
import { useFormat } from '../../../platform/i18n/format.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import classes from './hand-over.module.css';
import { handOverMessages } from './hand-over-messages.ts';

/** What was stated of a room, by whom, and what became of it. */
export function StatementFacts({ handOver }: { readonly handOver: RoomHandOver }) {
  const text = useText(handOverMessages);
  const format = useFormat();
  const { counted, figures, explanation, received, remarks, scratchPaper } = handOver;
  const last = handOver.returns.at(-1);
  const differs = countsThatDiffer(figures, counted);
  const expected = (of: 'present' | 'signatures') => {
    const found = differs.find((each) => each.of === of);
    return found ? ` ≠ ${found.expected}` : '';
  };
  return (
    <Stack gap="xs">
      <Text size="sm">
        {text('statedBy', { name: handOver.byName, time: format.dateTime(handOver.at) })}
      </Text>
      <dl className={classes.figures} aria-label={text('counted')}>
        <div data-warn={expected('present') !== ''}>
          <dt>{text('countedPresent')}</dt>
          <dd>
            {counted.present}
            {expected('present')}
          </dd>
        </div>
        <div data-warn={expected('signatures') !== ''}>
          <dt>{text('countedSignatures')}</dt>
          <dd>
            {counted.signatures}
            {expected('signatures')}
          </dd>
        </div>
        <div>
          <dt>{text('scratchPaper')}</dt>
          <dd>{scratchPaper}</dd>
        </div>
      </dl>
      {explanation && (
        <Text size="sm">
          <strong>{text('explanation')}:</strong> {explanation}
        </Text>
      )}
      {remarks && (
        <Text size="sm">
          <strong>{text('remarks')}:</strong> {remarks}
        </Text>
      )}
      {received && (
        <Text size="sm">
          {text('receivedBy', { name: received.byName, time: format.dateTime(received.at) })}
          {received.remarks ? ` · ${received.remarks}` : ''}
        </Text>
      )}
      {last && standingOf(handOver) === 'returned' && (
        <Alert color="yellow" variant="light" p="xs" c="dark.9">
          {text('returnedBy', {
            name: last.byName,
            time: format.dateTime(last.at),
            reason: last.reason,
          })}
        </Alert>
      )}
    </Stack>
  );
}
