import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { difficulty as difficulties } from '../../../../shared/question-bank/item.ts';
import type { OpenTags } from '../../../../shared/question-bank/reading.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { bankMessages } from '../bank-messages.ts';
import { importMessages } from './import-messages.ts';

/** Topic, difficulty and source, as far as they are said. */
export type Tags = OpenTags;

/** Those of a form that are filled in. */
export function filledTags(tags: Tags): Tags {
  const { topic = '', difficulty, source = '' } = tags;
  return {
    ...(topic.trim() === '' ? {} : { topic: topic.trim() }),
    ...(difficulty ? { difficulty } : {}),
    ...(source.trim() === '' ? {} : { source: source.trim() }),
  };
}

/** Three fields for what a file does not say; each may stay empty. */
export function TagFields(props: {
  readonly value: Tags;
  readonly onChange: (tags: Tags) => void;
}) {
  const text = useText(importMessages);
  const ofBank = useText(bankMessages);
  const { value, onChange } = props;
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
      <TextInput
        label={text('topic')}
        value={value.topic ?? ''}
        maxLength={200}
        onChange={(event) => onChange({ ...value, topic: event.currentTarget.value })}
      />
      <Select
        label={text('difficulty')}
        clearable
        data={difficulties.options.map((each) => ({ value: each, label: ofBank(each) }))}
        value={value.difficulty ?? null}
        onChange={(each) =>
          onChange({ ...value, difficulty: each ? difficulties.parse(each) : undefined })
        }
      />
      <TextInput
        label={text('source')}
        value={value.source ?? ''}
        maxLength={300}
        onChange={(event) => onChange({ ...value, source: event.currentTarget.value })}
      />
    </SimpleGrid>
  );
}
