import { Textarea, TextInput } from '@mantine/core';
import { useText } from '../../../platform/i18n/use-text.ts';
import { fieldLook } from './field-look.ts';
import { incidentMessages } from './incident-messages.ts';

/** What every incident says in words, and who makes the minutes along. */
export interface IncidentTexts {
  readonly description: string;
  readonly measures: string;
  readonly secondMaker: string;
}
export const noTexts: IncidentTexts = { description: '', measures: '', secondMaker: '' };

/** Whether it is said what happened. */
export const isDescribed = ({ description }: IncidentTexts) => description.trim().length >= 3;

/** The texts as they are sent. */
export function textsToSend({ description, measures, secondMaker }: IncidentTexts) {
  const second = secondMaker.trim();
  return { description, measures, ...(second.length >= 2 ? { secondMaker: second } : {}) };
}

/** The words of an incident: what happened, what was done, who makes the minutes along. */
export function IncidentTextFields(props: {
  readonly value: IncidentTexts;
  readonly onChange: (value: IncidentTexts) => void;
  readonly label: string;
  readonly hint?: string;
  readonly measuresHint: string;
  readonly tried: boolean;
}) {
  const text = useText(incidentMessages);
  const { value, onChange, tried } = props;
  return (
    <>
      <Textarea
        label={props.label}
        description={props.hint}
        required
        autosize
        minRows={2}
        maxLength={2000}
        value={value.description}
        onChange={(event) => onChange({ ...value, description: event.currentTarget.value })}
        error={tried && !isDescribed(value) && text('descriptionMissing')}
        {...fieldLook}
      />
      <TextInput
        label={text('measures')}
        placeholder={props.measuresHint}
        maxLength={2000}
        value={value.measures}
        onChange={(event) => onChange({ ...value, measures: event.currentTarget.value })}
      />
      <TextInput
        label={text('secondMaker')}
        maxLength={100}
        value={value.secondMaker}
        onChange={(event) => onChange({ ...value, secondMaker: event.currentTarget.value })}
      />
    </>
  );
}
