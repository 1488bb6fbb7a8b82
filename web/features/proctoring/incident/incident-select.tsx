import { Select } from '@mantine/core';
import { useFormat } from '../../../platform/i18n/format.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { incidentMessages } from './incident-messages.ts';
import { type IncidentPath, useIncidents } from './use-incidents.ts';

/** Chooses the technical incident that time is given for; nothing while none is recorded. */
export function IncidentSelect(props: {
  readonly path: IncidentPath;
  readonly value: string | undefined;
  readonly onChange: (incidentId: string | undefined) => void;
}) {
  const text = useText(incidentMessages);
  const format = useFormat();
  const { data } = useIncidents(props.path);
  const open = (data?.incidents ?? []).filter(
    (each) => each.kind === 'technical' && each.status === 'recorded',
  );
  if (open.length === 0) return null;
  return (
    <Select
      label={text('chooseIncident')}
      placeholder={text('noIncident')}
      clearable
      data={open.map(({ incidentId, number, happenedAt, description }) => ({
        value: incidentId,
        label: `${number} · ${format.time(happenedAt)} · ${description.slice(0, 60)}`,
      }))}
      value={props.value ?? null}
      onChange={(incidentId) => props.onChange(incidentId ?? undefined)}
    />
  );
}
