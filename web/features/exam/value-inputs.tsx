import { Group, NumberInput, SegmentedControl } from '@mantine/core';
import { useText } from '../../platform/i18n/use-text.ts';
import { rulesMessages } from './rules-messages.ts';

type Range = { min: number; max: number };
const asNumber = (value: string | number) => (typeof value === 'number' ? value : Number.NaN);

/** A whole number or a fraction; NaN while the field is empty, so that saving is held back. */
export function NumberValue(props: {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly fraction?: boolean;
  readonly onChange: (value: number) => void;
}) {
  return (
    <NumberInput
      size="xs"
      aria-label={props.label}
      value={Number.isNaN(props.value) ? '' : props.value}
      min={props.min}
      max={props.max}
      allowDecimal={props.fraction ?? false}
      error={Number.isNaN(props.value)}
      onChange={(value) => props.onChange(asNumber(value))}
    />
  );
}

/** The least and the greatest of a range. */
export function RangeValue(props: {
  readonly label: string;
  readonly value: Range;
  readonly onChange: (value: Range) => void;
}) {
  const text = useText(rulesMessages);
  const { label, value, onChange } = props;
  return (
    <Group gap={6} wrap="nowrap" grow>
      <NumberValue
        label={text('minOf', { field: label })}
        value={value.min}
        min={1}
        max={500}
        onChange={(min) => onChange({ ...value, min })}
      />
      <NumberValue
        label={text('maxOf', { field: label })}
        value={value.max}
        min={1}
        max={500}
        onChange={(max) => onChange({ ...value, max })}
      />
    </Group>
  );
}

/** Yes or no, both in sight. */
export function YesNoValue(props: {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}) {
  const text = useText(rulesMessages);
  return (
    <SegmentedControl
      size="xs"
      aria-label={props.label}
      data={[
        { value: 'yes', label: text('yes') },
        { value: 'no', label: text('no') },
      ]}
      value={props.value ? 'yes' : 'no'}
      onChange={(value) => props.onChange(value === 'yes')}
    />
  );
}
