import { Autocomplete, Select, TagsInput } from '@mantine/core';
import { useText } from '../../../platform/i18n/use-text.ts';
import type { OpenBank } from '../bank-queries.ts';
import { listMessages, namedLanguages } from '../list/list-messages.ts';
import { useItemCounts } from '../list/use-found-items.ts';
import { editorMessages } from './editor-messages.ts';
import type { ItemForm } from './item-form.ts';
import { StimulusField } from './stimulus-field.tsx';
import { useFault } from './use-fault.ts';

/** Tags that most questions do without: groups, language, and the text shared with others. */
export function MoreTagFields(props: {
  readonly bank: OpenBank;
  readonly form: ItemForm;
  readonly onChange: (form: ItemForm) => void;
}) {
  const text = useText(editorMessages);
  const words = useText(listMessages);
  const fault = useFault();
  const { bank, form, onChange } = props;
  const { data: known } = useItemCounts(bank, {});
  const valuesOf = (name: 'positionGroup' | 'enemyGroup') =>
    known?.[name].map(({ value }) => value) ?? [];
  const languages = [...new Set([...namedLanguages, form.language])];
  return (
    <fieldset className="sides">
      <legend>{text('moreTags')}</legend>
      <StimulusField bankId={bank.bankId} form={form} onChange={onChange} />
      <div className="more-tags">
        <TagsInput
          label={text('positionGroups')}
          placeholder={form.positionGroups.length === 0 ? text('forAll') : ''}
          data={valuesOf('positionGroup')}
          maxTags={30}
          value={form.positionGroups}
          error={fault('positionGroups')}
          onChange={(positionGroups) => onChange({ ...form, positionGroups })}
        />
        <Autocomplete
          label={text('enemyGroup')}
          description={text('enemyHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={valuesOf('enemyGroup')}
          maxLength={100}
          value={form.enemyGroup}
          error={fault('enemyGroup')}
          onChange={(enemyGroup) => onChange({ ...form, enemyGroup })}
        />
        <Select
          label={text('language')}
          allowDeselect={false}
          data={languages.map((value) => {
            const named = namedLanguages.find((each) => each === value);
            return { value, label: named ? words(named) : value };
          })}
          value={form.language}
          onChange={(value) => onChange({ ...form, language: value ?? 'vi' })}
        />
      </div>
    </fieldset>
  );
}
