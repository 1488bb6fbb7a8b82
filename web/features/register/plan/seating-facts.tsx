import { Group, Stack, Text } from '@mantine/core';
import type { PartState } from '../../../../shared/exam/exam.ts';
import { useFormat } from '../../../platform/i18n/format.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { CopyableCode } from '../../../ui/staff/copyable-code.tsx';
import { seatingMessages } from './seating-messages.ts';

/** How a part was seated: the rule, the key of its draw, how neighbours stand, when it was told. */
export function SeatingFacts({ part }: { readonly part: PartState }) {
  const text = useText(seatingMessages);
  const format = useFormat();
  const { seatingRule, neighbours, told } = part;
  return (
    <Stack gap={2} mt={4}>
      {seatingRule?.seed && (
        <Group gap="xs">
          <Text size="sm">{text('seed')}:</Text>
          <CopyableCode value={seatingRule.seed} what={text('seed')} />
        </Group>
      )}
      {neighbours && (
        <Text size="sm" className="numeric">
          {text('neighbours', neighbours)}
        </Text>
      )}
      {told && (
        <Text size="sm" fw={600}>
          {text('told', { time: format.dateTime(told.at) })}
        </Text>
      )}
    </Stack>
  );
}
