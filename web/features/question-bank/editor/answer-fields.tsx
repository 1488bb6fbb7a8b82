import { Checkbox, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useText } from '../../../platform/i18n/use-text.ts';
import { editorMessages } from './editor-messages.ts';
import type { ItemForm } from './item-form.ts';
import { SideListField } from './side-list.tsx';
import { useFault } from './use-fault.ts';

/** What there is to answer and what is right, by the kind of question. */
export function AnswerFields(props: {
  readonly form: ItemForm;
  readonly onChange: (form: ItemForm) => void;
}) {
  const text = useText(editorMessages);
  const fault = useFault();
  const { form, onChange } = props;
  const line = (name: 'value' | 'tolerance' | 'minWords' | 'maxWords') => (
    <TextInput
      flex={1}
      label={text(name)}
      inputMode="decimal"
      value={form[name]}
      maxLength={40}
      error={fault(name)}
      onChange={(event) => onChange({ ...form, [name]: event.currentTarget.value })}
    />
  );
  switch (form.kind) {
    case 'single':
    case 'multiple':
      return <SideListField {...props} list="options" title={text('options')} />;
    case 'trueFalse':
      return <SideListField {...props} list="verdicts" title={text('options')} />;
    case 'order':
      return <SideListField {...props} list="options" title={text('orderTitle')} />;
    case 'match':
      return (
        <Stack gap="xs">
          <SideListField {...props} list="rights" title={text('rights')} />
          <SideListField {...props} list="options" title={text('lefts')} />
        </Stack>
      );
    case 'numeric':
      return (
        <Group align="flex-start">
          {line('value')}
          {line('tolerance')}
        </Group>
      );
    case 'text':
      return (
        <Stack gap="xs">
          <Textarea
            label={text('accepted')}
            autosize
            minRows={3}
            maxRows={12}
            value={form.accepted}
            error={fault('accepted')}
            onChange={(event) => onChange({ ...form, accepted: event.currentTarget.value })}
          />
          <Checkbox
            label={text('caseSensitive')}
            checked={form.caseSensitive}
            onChange={() => onChange({ ...form, caseSensitive: !form.caseSensitive })}
          />
        </Stack>
      );
    case 'essay':
      return (
        <Group align="flex-start">
          {line('minWords')}
          {line('maxWords')}
        </Group>
      );
  }
}
