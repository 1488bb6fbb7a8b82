import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';

/** What somebody answers for, and the number of its minutes (biên bản) where that is typed. */
export interface Reason {
  readonly reason: string;
  readonly incident: string;
}
export const noReason: Reason = { reason: '', incident: '' };

/** Whether a reason says something. */
export const isReason = ({ reason }: Reason) => reason.trim().length >= 3;

const errorLook = { errorProps: { c: '#a3201a' }, withErrorStyles: false } as const;

/** The two fields behind every grave act in a room; an error is a sentence, or nothing. */
export function ReasonFields(props: {
  readonly value: Reason;
  readonly onChange: (value: Reason) => void;
  readonly words: { readonly reason: string; readonly hint?: string; readonly incident?: string };
  readonly reasonError?: string | false | undefined;
  /** In place of typing a number: choosing a recorded incident. */
  readonly incidentField?: ReactNode;
}) {
  const { value, onChange, words } = props;
  return (
    <>
      <TextInput
        label={words.reason}
        description={words.hint}
        descriptionProps={{ c: 'dark.4' }}
        required
        maxLength={500}
        value={value.reason}
        onChange={(event) => onChange({ ...value, reason: event.currentTarget.value })}
        error={props.reasonError}
        {...errorLook}
      />
      {props.incidentField ?? (
        <TextInput
          label={words.incident}
          maxLength={60}
          value={value.incident}
          onChange={(event) => onChange({ ...value, incident: event.currentTarget.value })}
        />
      )}
    </>
  );
}
