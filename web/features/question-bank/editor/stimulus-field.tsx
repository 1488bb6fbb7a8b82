import { Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { itemContract } from '../../../../shared/question-bank/item-contract.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { answered } from '../../../ui/staff/answered.ts';
import { editorMessages } from './editor-messages.ts';
import type { ItemForm } from './item-form.ts';
import { emptyText, markedOf } from './marked-text.ts';
import { MarksField } from './marks-field.tsx';

/** What the question is about together with others: nothing, a text the bank has, or a new one. */
export function StimulusField(props: {
  readonly bankId: string;
  readonly form: ItemForm;
  readonly onChange: (form: ItemForm) => void;
}) {
  const text = useText(editorMessages);
  const api = useStaffApi();
  const { bankId, form, onChange } = props;
  const { data } = useQuery({
    queryKey: ['bank-items', bankId, 'stimuli'],
    queryFn: () => answered(api.call(itemContract.stimuli, { params: { bankId } })),
  });
  const known = data?.stimuli ?? [];
  const { stimulus, ...alone } = form;
  const chosen = stimulus ? (stimulus.stimulusId ?? 'new') : 'none';
  const here =
    chosen !== 'new' && chosen !== 'none' && !known.some((each) => each.stimulusId === chosen)
      ? [{ value: chosen, label: stimulus?.words.marks.slice(0, 70) ?? '' }]
      : [];
  const shared = known.find((each) => each.stimulusId === stimulus?.stimulusId);
  function choose(value: string | null): void {
    if (value === 'new') onChange({ ...form, stimulus: { words: emptyText } });
    else if (value === null || value === 'none') onChange(alone);
    else {
      const found = known.find((each) => each.stimulusId === value);
      if (!found) return;
      const words = markedOf(found.text, found.rich);
      onChange({ ...form, stimulus: { stimulusId: found.stimulusId, words } });
    }
  }
  return (
    <div className="stimulus-field">
      <Select
        label={text('stimulusChoose')}
        allowDeselect={false}
        searchable
        data={[
          { value: 'none', label: text('stimulusNone') },
          { value: 'new', label: text('stimulusNew') },
          ...here,
          ...known.map((each) => ({
            value: each.stimulusId,
            label: text('stimulusKnown', { text: each.text.slice(0, 70), count: each.items }),
          })),
        ]}
        value={chosen}
        onChange={choose}
      />
      {stimulus && (
        <>
          <MarksField
            label={text('stimulus')}
            field="stimulus"
            rows={3}
            value={stimulus.words}
            onChange={(words) => onChange({ ...form, stimulus: { ...stimulus, words } })}
          />
          {shared && shared.items > 1 && (
            <Text size="xs" c="dimmed">
              {text('stimulusShared')}
            </Text>
          )}
        </>
      )}
    </div>
  );
}
