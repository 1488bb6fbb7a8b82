import {
  Alert,
  Button,
  NumberInput,
  SegmentedControl,
  Select,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { LedgerRequest } from '../../../shared/proctoring/ledger-request.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { RefusalAlert } from '../../ui/live/refusal-alert.tsx';
import { instantOfWallTime, wallTimeOf } from '../../ui/staff/vietnam-wall-time.ts';
import { IncidentSelect } from './incident/incident-select.tsx';
import { ledgerMessages } from './ledger-messages.ts';
import { isReason, noReason, ReasonFields } from './reason-fields.tsx';
import { type LedgerPath, type LedgerPlace, useEnterLedger } from './use-ledger.ts';

/** Somebody an entry can be made for, and when their time is up as it stands, where that is one moment. */
export interface LedgerChoice {
  readonly place: LedgerPlace;
  readonly sittingId?: string;
  readonly label: string;
  readonly deadlineAt?: number;
}

const error = { errorProps: { c: '#a3201a' }, withErrorStyles: false } as const;

/** Pauses, or gives time back after a failure; says the new end before it is given. */
export function LedgerForm(props: {
  readonly mode: 'pause' | 'give';
  readonly path: LedgerPath;
  readonly choices: readonly LedgerChoice[];
}) {
  const text = useText(ledgerMessages);
  const format = useFormat();
  const { mode, path, choices } = props;
  const [chosen, setChosen] = useState(0);
  const [by, setBy] = useState<'minutes' | 'stretch'>('minutes');
  const [minutes, setMinutes] = useState<number>(5);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [why, setWhy] = useState(noReason);
  const { reason } = why;
  const [incidentId, setIncidentId] = useState<string>();
  const [tried, setTried] = useState(false);
  const enter = useEnterLedger(path);
  const choice = choices[chosen];
  const moment = (time: string) => instantOfWallTime(wallTimeOf(Date.now()).date, time);
  const stretch = mode === 'give' && by === 'stretch';

  /** The entry as it stands in the form; undefined where something is missing. */
  function entryOf(): LedgerRequest | undefined {
    if (!isReason(why)) return undefined;
    const because = { reason, ...(incidentId ? { incidentId } : {}) };
    const [begins, ends] = [moment(from), moment(to)];
    if (mode === 'pause')
      return { kind: 'pause', ...because, ...(begins === undefined ? {} : { from: begins }) };
    if (by === 'minutes') return { kind: 'grant', minutes, ...because };
    if (begins === undefined || ends === undefined) return undefined;
    return { kind: 'outage', from: begins, to: ends, ...because };
  }
  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const entry = entryOf();
    if (choice && entry) enter.mutate({ place: choice.place, sittingId: choice.sittingId, entry });
  }
  if (enter.isSuccess) {
    const { sittings: count } = enter.data;
    const done = mode === 'pause' ? 'donePause' : stretch ? 'doneOutage' : 'done';
    return (
      <Alert color="green" variant="light" role="status" p="xs" c="dark.9">
        {text(done, { count, minutes })}
      </Alert>
    );
  }
  const timeField = (label: 'from' | 'to' | 'since', value: string, set: (to: string) => void) => (
    <TextInput
      type="time"
      label={text(label)}
      required={label !== 'since'}
      value={value}
      onChange={(event) => set(event.currentTarget.value)}
      error={tried && label !== 'since' && moment(value) === undefined && text('timeMissing')}
      {...error}
    />
  );
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="xs">
        <Text size="sm">{text(mode === 'pause' ? 'pauseHelp' : 'giveHelp')}</Text>
        {choices.length > 1 && (
          <Select
            label={text('whom')}
            data={choices.map(({ label }, index) => ({ value: String(index), label }))}
            value={String(chosen)}
            allowDeselect={false}
            onChange={(value) => setChosen(Number(value))}
          />
        )}
        {mode === 'give' && (
          <SegmentedControl
            size="xs"
            aria-label={text('by')}
            data={[
              { value: 'minutes', label: text('byMinutes') },
              { value: 'stretch', label: text('byStretch') },
            ]}
            value={by}
            onChange={(value) => setBy(value as typeof by)}
          />
        )}
        {mode === 'give' && by === 'minutes' && (
          <NumberInput
            label={text('minutes')}
            min={1}
            max={180}
            required
            value={minutes}
            onChange={(value) => setMinutes(Math.max(1, Math.min(180, Number(value) || 1)))}
          />
        )}
        {mode === 'give' && by === 'minutes' && choice?.deadlineAt !== undefined && (
          <Text size="sm" fw={600} className="tabular">
            {text('newEnd', {
              time: format.time(choice.deadlineAt + minutes * 60_000),
              before: format.time(choice.deadlineAt),
            })}
          </Text>
        )}
        {stretch && timeField('from', from, setFrom)}
        {stretch && timeField('to', to, setTo)}
        {stretch && <Text size="sm">{text('stretchHelp')}</Text>}
        {mode === 'pause' && timeField('since', from, setFrom)}
        <ReasonFields
          value={why}
          onChange={setWhy}
          words={{ reason: text('reason'), hint: text('reasonHint') }}
          incidentField={<IncidentSelect path={path} value={incidentId} onChange={setIncidentId} />}
          reasonError={tried && !isReason(why) && text('reasonShort')}
        />
        <Button type="submit" loading={enter.isPending}>
          {text(mode)}
        </Button>
        <RefusalAlert error={enter.error} />
      </Stack>
    </form>
  );
}
