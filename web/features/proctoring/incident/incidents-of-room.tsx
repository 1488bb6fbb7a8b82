import { Text } from '@mantine/core';
import { useText } from '../../../platform/i18n/use-text.ts';
import { RefusalAlert } from '../../../ui/live/refusal-alert.tsx';
import type { RoomPath } from '../use-room.ts';
import { incidentMessages } from './incident-messages.ts';
import { IncidentTable } from './incident-table.tsx';
import { useIncidents } from './use-incidents.ts';

/** The incidents of a room below its seats; nothing while there is none. */
export function IncidentsOfRoom({ path }: { readonly path: RoomPath }) {
  const text = useText(incidentMessages);
  const { data, error } = useIncidents(path);
  const incidents = data?.incidents ?? [];
  if (incidents.length === 0) return <RefusalAlert error={error} />;
  return (
    <section aria-label={text('title')}>
      <Text size="sm" fw={600}>
        {text('title')}
      </Text>
      <IncidentTable path={path} incidents={incidents} />
    </section>
  );
}
