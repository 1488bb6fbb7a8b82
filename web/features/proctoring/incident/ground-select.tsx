import { Select, Text } from '@mantine/core';
import { type Sanction, sanction } from '../../../../shared/exam/sanction.ts';
import type { SanctionRules } from '../../../../shared/exam/sanction-rules.ts';
import { useLanguage } from '../../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { fieldLook } from './field-look.ts';
import { incidentMessages } from './incident-messages.ts';
import { otherGround } from './violation-draft.ts';

/** The cases of the rule set, by sanction, to be found by typing; with the article of the chosen one. */
export function GroundSelect(props: {
  readonly rules: SanctionRules;
  readonly sanctions: readonly Sanction[];
  readonly value: string | undefined;
  readonly onChange: (ground: string) => void;
  readonly tried: boolean;
}) {
  const text = useText(incidentMessages);
  const language = useLanguage();
  const { rules, value } = props;
  const groups = sanction.options
    .filter((each) => props.sanctions.includes(each) && rules[each].grounds.value.length > 0)
    .map((each) => ({
      group: text(each),
      items: rules[each].grounds.value.map(({ code, title }) => ({
        value: code,
        label: inLanguage(title, language),
      })),
    }));
  const other = {
    group: text('other'),
    items: [{ value: otherGround, label: text('otherGround') }],
  };
  const home = sanction.options.find((each) =>
    rules[each].grounds.value.some(({ code }) => code === value),
  );
  return (
    <div>
      <Select
        label={text('ground')}
        placeholder={text('groundHint')}
        required
        searchable
        // Typing or an arrow opens it; by itself it would hide the form.
        openOnFocus={false}
        data-autofocus
        data={[...groups, other]}
        value={value ?? null}
        allowDeselect={false}
        maxDropdownHeight={320}
        onChange={(ground) => ground && props.onChange(ground)}
        error={props.tried && value === undefined && text('groundMissing')}
        {...fieldLook}
      />
      {home && (
        <Text size="xs" c="dark.4" mt={2}>
          {text('basis', { basis: rules[home].grounds.basis })}
        </Text>
      )}
    </div>
  );
}
