import { Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { IncidentView } from '../../../../shared/proctoring/incident-view.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { RefusalAlert } from '../../../ui/live/refusal-alert.tsx';
import { AskFirst } from '../../../ui/staff/ask-first.tsx';
import { fieldLook } from './field-look.ts';
import { incidentMessages } from './incident-messages.ts';
import { type IncidentPath, useWithdrawIncident } from './use-incidents.ts';

/** Withdraws an incident with a reason; says what that does not undo. */
export function WithdrawDialog(props: {
  readonly path: IncidentPath;
  readonly incident: IncidentView;
  readonly opened: boolean;
  readonly onClose: () => void;
}) {
  const text = useText(incidentMessages);
  const { path, incident } = props;
  const { number, incidentId } = incident;
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const withdraw = useWithdrawIncident(path, incidentId);
  const isShort = reason.trim().length < 3;
  return (
    <AskFirst
      opened={props.opened}
      title={text('withdrawTitle', { number })}
      confirm={text('withdraw')}
      grave
      busy={withdraw.isPending}
      onConfirm={() => {
        setTried(true);
        if (!isShort) withdraw.mutate(reason, { onSuccess: props.onClose });
      }}
      onClose={props.onClose}
    >
      <Stack gap="xs">
        <Text size="sm">{text('withdrawHelp')}</Text>
        <TextInput
          label={text('withdrawReason')}
          required
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={tried && isShort && text('reasonShort')}
          {...fieldLook}
        />
        <RefusalAlert error={withdraw.error} />
      </Stack>
    </AskFirst>
  );
}
