import { Autocomplete, Select, TextInput } from '@mantine/core';
import { questionKind } from '../../../../shared/paper/question-kind.ts';
import { difficulty } from '../../../../shared/question-bank/item.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { bankMessages } from '../bank-messages.ts';
import type { OpenBank } from '../bank-queries.ts';
import { useItemCounts } from '../list/use-found-items.ts';
import { editorMessages } from './editor-messages.ts';
import type { ItemForm } from './item-form.ts';
import { useFault } from './use-fault.ts';

/** What a question is filed under: kind, difficulty, topic and source. */
export function TagFields(props: {
  readonly bank: OpenBank;
  readonly form: ItemForm;
  readonly onChange: (form: ItemForm) => void;
}) {
  const text = useText(editorMessages);
  const names = useText(bankMessages);
  const fault = useFault();
  const { form, onChange } = props;
  const { data: known } = useItemCounts(props.bank, {});
  return (
    <div className="tag-fields">
      <Select
        label={text('kind')}
        allowDeselect={false}
        data={questionKind.options.map((value) => ({ value, label: names(value) }))}
        value={form.kind}
        onChange={(value) => onChange({ ...form, kind: questionKind.parse(value) })}
      />
      <Autocomplete
        label={text('topic')}
        placeholder={text('topicHint')}
        required
        data={known?.topic.map(({ value }) => value) ?? []}
        limit={60}
        maxLength={200}
        value={form.topic}
        error={fault('topic')}
        onChange={(topic) => onChange({ ...form, topic })}
      />
      <Select
        label={text('difficulty')}
        allowDeselect={false}
        data={difficulty.options.map((value) => ({ value, label: names(value) }))}
        value={form.difficulty}
        onChange={(value) => onChange({ ...form, difficulty: difficulty.parse(value) })}
      />
      <TextInput
        label={text('source')}
        placeholder={text('sourceHint')}
        required
        maxLength={300}
        value={form.source}
        error={fault('source')}
        onChange={(event) => onChange({ ...form, source: event.currentTarget.value })}
      />
    </div>
  );
}
