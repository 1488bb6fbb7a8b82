import { Button, CloseButton, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../platform/i18n/use-text.ts';
import { bankMessages } from '../bank-messages.ts';
import { importMessages } from './import-messages.ts';
import { filledTags, TagFields, type Tags } from './tag-fields.tsx';

/** Tags that were set for some questions, whatever the file says. */
export interface SetTags {
  readonly places: readonly number[];
  readonly tags: Tags;
}

/** Sets tags for the questions that are chosen now; each time can be taken back. */
export function SetTagsForm(props: {
  readonly chosen: ReadonlySet<number>;
  readonly set: readonly SetTags[];
  readonly onChange: (set: readonly SetTags[]) => void;
}) {
  const text = useText(importMessages);
  const ofBank = useText(bankMessages);
  const [tags, setTags] = useState<Tags>({});
  const filled = filledTags(tags);
  const shown = ({ topic, difficulty, source }: Tags) =>
    [topic, difficulty && ofBank(difficulty), source].filter(Boolean).join(' · ');
  return (
    <details>
      <summary>{text('setTitle')}</summary>
      <Stack gap="xs" mt="xs">
        <TagFields value={tags} onChange={setTags} />
        <Group>
          <Button
            variant="default"
            disabled={props.chosen.size === 0 || Object.keys(filled).length === 0}
            onClick={() => {
              props.onChange([...props.set, { places: [...props.chosen], tags: filled }]);
              setTags({});
            }}
          >
            {text('set', { count: props.chosen.size })}
          </Button>
        </Group>
        {props.set.map((each, i) => (
          // The same tags may be set twice: only the place tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Group key={i} gap="xs">
            <Text size="sm">
              {text('setDone', { count: each.places.length, tags: shown(each.tags) })}
            </Text>
            <CloseButton
              size="sm"
              aria-label={text('removeSet', { tags: shown(each.tags) })}
              onClick={() => props.onChange(props.set.filter((_, at) => at !== i))}
            />
          </Group>
        ))}
      </Stack>
    </details>
  );
}
