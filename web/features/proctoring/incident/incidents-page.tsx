import { Group, Loader, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { incidentContract } from '../../../../shared/proctoring/incident-contract.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { RefusalAlert } from '../../../ui/live/refusal-alert.tsx';
import { SaveFileButton } from '../../../ui/staff/save-file-button.tsx';
import { SessionHead } from '../session-head.tsx';
import { incidentMessages } from './incident-messages.ts';
import { IncidentTable } from './incident-table.tsx';
import { TechnicalButton } from './technical-button.tsx';
import { useIncidents } from './use-incidents.ts';

/** Incidents of a session: what waits for a decision first, everything on demand, and the register. */
export function IncidentsPage() {
  const { examId = '', sessionId = '' } = useParams();
  const path = { examId, sessionId };
  const text = useText(incidentMessages);
  const [chosen, setChosen] = useState<'waiting' | 'all'>();
  const { data, error } = useIncidents(path);
  const all = data?.incidents ?? [];
  const waiting = all.filter((each) => each.kind === 'violation' && each.status === 'recorded');
  // What waits comes first, where anything does.
  const shown = chosen ?? (waiting.length > 0 ? 'waiting' : 'all');
  const rows = shown === 'waiting' ? waiting : all;
  return (
    <Stack gap="sm">
      <SessionHead back={text('back')} title={text('title')} session={data} />
      <Text size="sm">{text('intro')}</Text>
      <RefusalAlert error={error} />
      {!data && !error && <Loader aria-label={text('loading')} />}
      {data && (
        <>
          <Group justify="space-between">
            <SegmentedControl
              size="xs"
              aria-label={text('show')}
              data={[
                { value: 'waiting', label: text('showWaiting', { count: waiting.length }) },
                { value: 'all', label: text('showAll', { count: all.length }) },
              ]}
              value={shown}
              onChange={(value) => setChosen(value === 'all' ? 'all' : 'waiting')}
            />
            <Group gap="xs">
              <TechnicalButton path={path} now={data.now} />
              <SaveFileButton
                size="xs"
                label={text('registerPdf')}
                fetchFile={(api) => api.call(incidentContract.registerPdf, { params: path })}
              />
              <SaveFileButton
                size="xs"
                label={text('registerXlsx')}
                fetchFile={(api) => api.call(incidentContract.registerXlsx, { params: path })}
              />
            </Group>
          </Group>
          {rows.length > 0 ? (
            <IncidentTable path={path} incidents={rows} />
          ) : (
            <Text>{text(all.length > 0 ? 'nothingWaits' : 'nothing')}</Text>
          )}
        </>
      )}
    </Stack>
  );
}
