import { Checkbox, Text } from '@mantine/core';
import type { RulePart } from '../../../shared/exam/rule-set.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { rulesMessages } from './rules-messages.ts';
import { SourcedRow } from './sourced-row.tsx';
import { NumberValue, RangeValue } from './value-inputs.tsx';

/** Edits what a custom rule set says of one part. */
export function PartEditor(props: {
  readonly part: RulePart;
  readonly onChange: (part: RulePart) => void;
}) {
  const text = useText(rulesMessages);
  const language = useLanguage();
  const format = useFormat();
  const { part, onChange } = props;
  const title = inLanguage(part.title, language);
  const label = (field: 'questions' | 'minutes' | 'passPercent') => text(field);
  const named = (field: 'questions' | 'minutes' | 'passPercent') => `${text(field)}, ${title}`;
  return (
    <div>
      <Text size="sm" fw={600} mt={4}>
        {title}
      </Text>
      <SourcedRow
        label={label('questions')}
        sourced={part.questions}
        onChange={(questions) => onChange({ ...part, questions })}
        input={(value, change) => (
          <RangeValue label={named('questions')} value={value} onChange={change} />
        )}
      />
      <SourcedRow
        label={label('minutes')}
        sourced={part.minutes}
        onChange={(minutes) => onChange({ ...part, minutes })}
        input={(value, change) => (
          <RangeValue label={named('minutes')} value={value} onChange={change} />
        )}
      />
      {part.minutesPerQuestion && (
        <SourcedRow
          label={text('perQuestion', { minutes: format.number(part.minutesPerQuestion.value) })}
          sourced={part.minutesPerQuestion}
          onChange={(minutesPerQuestion) => onChange({ ...part, minutesPerQuestion })}
          input={(value, change) => (
            <NumberValue
              label={`${text('perQuestion', { minutes: '' })}, ${title}`}
              value={value}
              min={0.1}
              max={60}
              fraction
              onChange={change}
            />
          )}
        />
      )}
      <SourcedRow
        label={label('passPercent')}
        sourced={part.passPercent}
        onChange={(passPercent) => onChange({ ...part, passPercent })}
        input={(value, change) => (
          <NumberValue
            label={named('passPercent')}
            value={value}
            min={0}
            max={100}
            fraction
            onChange={change}
          />
        )}
      />
      <Checkbox
        my={6}
        size="sm"
        label={text('optional')}
        checked={part.optional}
        onChange={(event) => onChange({ ...part, optional: event.currentTarget.checked })}
      />
    </div>
  );
}
