import { TextInput } from '@mantine/core';
import { useText } from '../../../platform/i18n/use-text.ts';
import { instantOfWallTime, wallTimeOf } from '../../../ui/staff/vietnam-wall-time.ts';
import { fieldLook } from './field-look.ts';
import { incidentMessages } from './incident-messages.ts';

/** The moment of a time of the day that `now` is in, by a clock on a Vietnamese wall; undefined where it is none. */
export function happenedOf(time: string, now: number): number | undefined {
  return instantOfWallTime(wallTimeOf(now).date, time);
}

/** The time something happened, today; now, until somebody says otherwise. */
export function HappenedField(props: {
  readonly value: string;
  readonly onChange: (time: string) => void;
  /** The server's clock, which says what day it is. */
  readonly now: number;
  readonly tried: boolean;
}) {
  const text = useText(incidentMessages);
  const wrong = props.tried && happenedOf(props.value, props.now) === undefined;
  return (
    <TextInput
      type="time"
      label={text('happenedAt')}
      required
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      error={wrong && text('timeWrong')}
      {...fieldLook}
    />
  );
}
