import { Checkbox, Group, Radio } from '@mantine/core';
import type { SeatingRule } from '../../../../shared/exam/seating-rule.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { seatingMessages } from './seating-messages.ts';

export type ChosenRule = Pick<SeatingRule, 'order' | 'mixed'>;

/** By number or by lot; positions mixed or not. */
export function SeatingRuleChoice(props: {
  readonly rule: ChosenRule;
  readonly onChange: (rule: ChosenRule) => void;
}) {
  const text = useText(seatingMessages);
  const { rule, onChange } = props;
  return (
    <Group gap="xl" align="flex-start" mt="xs">
      <Radio.Group
        label={text('order')}
        value={rule.order}
        onChange={(value) =>
          onChange({ ...rule, order: value === 'random' ? 'random' : 'byNumber' })
        }
      >
        <Group gap="md" mt={4}>
          <Radio value="byNumber" label={text('byNumber')} />
          <Radio value="random" label={text('random')} description={text('randomHint')} />
        </Group>
      </Radio.Group>
      <Checkbox
        mt={26}
        label={text('mixed')}
        checked={rule.mixed}
        onChange={(event) => onChange({ ...rule, mixed: event.currentTarget.checked })}
      />
    </Group>
  );
}
