import { Group, NumberInput, Paper, Textarea, Title } from '@mantine/core';
import { useText } from '../../platform/i18n/use-text.ts';
import { paperMessages } from './paper-messages.ts';

interface Limits {
  readonly fixedItems: string[];
  readonly sessionsPerItem: number | undefined;
}

/** What else a blueprint says: questions in every paper by id, one a line, and the limit of use. */
export function DrawLimits(props: {
  readonly value: Limits;
  readonly onChange: (value: Limits) => void;
}) {
  const text = useText(paperMessages);
  const { value, onChange } = props;
  return (
    <Paper className="card" p="sm">
      <Title order={3} mb={4}>
        {text('limits')}
      </Title>
      <Group align="flex-start" gap="md" grow>
        <NumberInput
          label={text('sessionsPerItem')}
          description={text('sessionsPerItemHint')}
          value={value.sessionsPerItem ?? ''}
          min={1}
          max={100}
          onChange={(next) =>
            onChange({ ...value, sessionsPerItem: typeof next === 'number' ? next : undefined })
          }
        />
        <Textarea
          label={text('fixedItems')}
          description={text('fixedItemsHint')}
          autosize
          minRows={2}
          maxRows={6}
          defaultValue={value.fixedItems.join('\n')}
          onChange={(event) =>
            onChange({
              ...value,
              fixedItems: event.currentTarget.value.split(/[\s,;]+/).filter((each) => each !== ''),
            })
          }
        />
      </Group>
    </Paper>
  );
}
