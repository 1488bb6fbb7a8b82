import { Select, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { certainty } from '../../../shared/exam/sourced.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { changedValue, type Sourced } from './edited-rule-set.ts';
import { rulesMessages } from './rules-messages.ts';

/** One value of an edited rule set: its input, its basis, how sure it is. */
export function SourcedRow<T>(props: {
  readonly label: string;
  readonly sourced: Sourced<T>;
  /** The input takes a line of its own. */
  readonly wide?: boolean;
  readonly onChange: (sourced: Sourced<T>) => void;
  /** The input of the value; `set` gives the new one. */
  readonly input: (value: T, set: (value: T) => void) => ReactNode;
}) {
  const text = useText(rulesMessages);
  const { label, sourced, onChange } = props;
  return (
    <fieldset className="sourced-row" {...(props.wide ? { 'data-wide': true } : {})}>
      <Text component="span" size="sm" fw={500}>
        {label}
      </Text>
      {props.input(sourced.value, (value) => onChange(changedValue(sourced, value)))}
      <TextInput
        size="xs"
        aria-label={text('basisOf', { field: label })}
        value={sourced.basis}
        maxLength={300}
        error={sourced.basis.trim() === ''}
        onChange={(event) => onChange({ ...sourced, basis: event.currentTarget.value })}
      />
      <Select
        size="xs"
        aria-label={text('certaintyOf', { field: label })}
        data={certainty.options.map((value) => ({ value, label: text(value) }))}
        value={sourced.certainty}
        allowDeselect={false}
        onChange={(value) => value && onChange({ ...sourced, certainty: certainty.parse(value) })}
      />
    </fieldset>
  );
}
