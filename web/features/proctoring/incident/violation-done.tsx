import { Alert, Stack } from '@mantine/core';
import type { IncidentView } from '../../../../shared/proctoring/incident-view.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { incidentMessages } from './incident-messages.ts';
import { MinutesButton } from './minutes-button.tsx';
import type { IncidentPath } from './use-incidents.ts';

/** That an incident is recorded, or decided, and the paper to be signed. */
export function ViolationDone(props: {
  readonly path: IncidentPath;
  readonly incident: IncidentView;
}) {
  const text = useText(incidentMessages);
  const { path, incident } = props;
  const { number, incidentId } = incident;
  const sanction = incident.violation?.decision?.sanction;
  return (
    <Stack gap="xs">
      <Alert color="green" variant="light" role="status" p="xs" c="dark.9">
        {sanction
          ? text('decidedDone', { number, sanction: text(sanction).toLowerCase() })
          : text('recorded', { number })}
      </Alert>
      <MinutesButton path={path} incidentId={incidentId} number={number} />
    </Stack>
  );
}
