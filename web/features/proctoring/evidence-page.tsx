import { Alert, Loader, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';
import { evidenceContract } from '../../../shared/proctoring/evidence-contract.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { RefusalAlert } from '../../ui/live/refusal-alert.tsx';
import { SectionCard } from '../../ui/live/section-card.tsx';
import { useAnswer } from '../../ui/live/use-answer.ts';
import { chosenEvidence } from './chosen-evidence.ts';
import { DecideForm } from './decide-form.tsx';
import { EvidenceTable, rowKey } from './evidence-table.tsx';
import { refusedMessages } from './refused-messages.ts';
import { SessionHead } from './session-head.tsx';
import { useMayDecideEvidence } from './use-may-decide-evidence.ts';

/** Refused answers of a session: what waits for a decision, what was decided, and the decision itself. */
export function EvidencePage() {
  const { examId = '', sessionId = '' } = useParams();
  const text = useText(refusedMessages);
  const api = useStaffApi();
  const mayDecide = useMayDecideEvidence(examId);
  const [shown, setShown] = useState<'open' | 'all'>('open');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { data, error } = useAnswer(
    ['evidence', examId, sessionId],
    () => api.call(evidenceContract.list, { params: { examId, sessionId } }),
    { refetchInterval: 30_000 },
  );
  const all = (data?.sittings ?? []).flatMap((sitting) =>
    sitting.batches.map((batch) => ({ sitting, batch })),
  );
  const open = all.filter(({ batch }) => batch.state === 'undecided');
  const rows = shown === 'open' ? open : all;
  const canDecide = mayDecide && data?.barredBy === undefined;
  // A row that was decided elsewhere meanwhile, or is out of sight, is not decided along.
  const picked = rows.filter((row) => chosen.has(rowKey(row)));
  return (
    <Stack gap="sm">
      <SessionHead back={text('back')} title={text('title')} session={data} />
      <Text size="sm">{text('intro')}</Text>
      <RefusalAlert error={error} />
      {!data && !error && <Loader aria-label={text('loading')} />}
      {data?.barredBy && (
        <Alert variant="light" p="sm" c="dark.9">
          {text(data.barredBy)}
        </Alert>
      )}
      {data && all.length === 0 && <Text>{text('nothing')}</Text>}
      {data && all.length > 0 && (
        <>
          <SegmentedControl
            size="xs"
            style={{ alignSelf: 'flex-start' }}
            aria-label={text('show')}
            data={[
              { value: 'open', label: text('showOpen', { count: open.length }) },
              { value: 'all', label: text('showAll', { count: all.length }) },
            ]}
            value={shown}
            onChange={(value) => setShown(value === 'all' ? 'all' : 'open')}
          />
          {rows.length === 0 ? (
            <Text>{text('nothingOpen')}</Text>
          ) : (
            <EvidenceTable
              rows={rows}
              chosen={canDecide ? chosen : undefined}
              onChoose={setChosen}
            />
          )}
          {!mayDecide && data.barredBy === undefined && open.length > 0 && (
            <Text size="sm">{text('notYours')}</Text>
          )}
          {canDecide && (
            <SectionCard
              title={text('decideTitle')}
              hint={text('chosen', { count: picked.length })}
            >
              <DecideForm
                examId={examId}
                sessionId={sessionId}
                chosen={chosenEvidence(rows, chosen)}
                onDecided={() => setChosen(new Set())}
              />
            </SectionCard>
          )}
        </>
      )}
    </Stack>
  );
}
