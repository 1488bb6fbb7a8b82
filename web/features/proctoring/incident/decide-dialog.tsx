import { Button, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type Sanction, sanction as sanctionKind } from '../../../../shared/exam/sanction.ts';
import type { IncidentView } from '../../../../shared/proctoring/incident-view.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { RefusalAlert } from '../../../ui/live/refusal-alert.tsx';
import { Dialog } from '../../../ui/staff/dialog.tsx';
import { incidentMessages } from './incident-messages.ts';
import { whomOf } from './incident-whom.ts';
import { type IncidentPath, useDecideSanction } from './use-incidents.ts';

const helps = {
  reprimand: 'lightHelp',
  warning: 'lightHelp',
  suspension: 'suspendHelp',
  annulment: 'annulHelp',
} as const;

/** Decides a violation, as proposed or otherwise; says what follows before it does. */
export function DecideDialog(props: {
  readonly path: IncidentPath;
  readonly incident: IncidentView;
  readonly opened: boolean;
  readonly onClose: () => void;
}) {
  const text = useText(incidentMessages);
  const { path, incident } = props;
  const { number, incidentId, violation, can } = incident;
  const proposed = violation?.proposed ?? 'reprimand';
  const [chosen, setChosen] = useState<Sanction>(
    can.decide.includes(proposed) ? proposed : (can.decide[0] ?? proposed),
  );
  const [note, setNote] = useState('');
  const decide = useDecideSanction(path);
  const word = text(chosen).toLocaleLowerCase('vi');
  const reason = note.trim().length >= 3 ? { reason: note } : {};
  return (
    <Dialog opened={props.opened} onClose={props.onClose} title={text('decideTitle', { number })}>
      <Stack gap="sm">
        <Text size="sm" fw={600}>
          {whomOf(incident, text).join('; ')}
        </Text>
        <Text size="sm">{incident.description}</Text>
        <SegmentedControl
          size="xs"
          aria-label={text('sanction')}
          data={can.decide.map((value) => ({ value, label: text(value) }))}
          value={chosen}
          onChange={(value) => setChosen(sanctionKind.parse(value))}
        />
        <Text size="sm">{text(helps[chosen])}</Text>
        <TextInput
          label={text('note')}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <RefusalAlert error={decide.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onClose} data-autofocus>
            {text('close')}
          </Button>
          <Button
            {...(chosen === 'suspension' || chosen === 'annulment' ? { color: 'red.9' } : {})}
            loading={decide.isPending}
            onClick={() =>
              decide.mutate(
                { incidentId, sanction: chosen, ...reason },
                { onSuccess: props.onClose },
              )
            }
          >
            {text('decideAs', { sanction: word })}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
