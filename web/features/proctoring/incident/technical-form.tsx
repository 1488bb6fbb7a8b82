import { Button, MultiSelect, SegmentedControl, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { RoomView } from '../../../../shared/proctoring/room-contract.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { RefusalAlert } from '../../../ui/live/refusal-alert.tsx';
import { wallTimeOf } from '../../../ui/staff/vietnam-wall-time.ts';
import { fieldLook } from './field-look.ts';
import { HappenedField, happenedOf } from './happened-field.tsx';
import { incidentMessages } from './incident-messages.ts';
import { IncidentTextFields, isDescribed, noTexts, textsToSend } from './incident-texts.tsx';
import { newIncidentId } from './new-incident-id.ts';
import { type IncidentPath, useRecordTechnical } from './use-incidents.ts';
import { ViolationDone } from './violation-done.tsx';

type Scope = 'ofRoom' | 'ofCandidates' | 'ofSession';

/** Records a technical incident of a room, of some candidates in it, or of the whole session. */
export function TechnicalForm(props: {
  readonly path: IncidentPath;
  /** The room, where the form stands in one. */
  readonly view?: RoomView | undefined;
  readonly inSession: boolean;
  /** The server's clock. */
  readonly now: number;
}) {
  const text = useText(incidentMessages);
  const { path, view, inSession, now } = props;
  const scopes: Scope[] = [
    ...(view ? (['ofRoom', 'ofCandidates'] as const) : []),
    ...(inSession ? (['ofSession'] as const) : []),
  ];
  const [incidentId] = useState(newIncidentId);
  const [scope, setScope] = useState<Scope>(scopes[0] ?? 'ofRoom');
  const [chosen, setChosen] = useState<string[]>([]);
  const [time, setTime] = useState(() => wallTimeOf(now).time);
  const [texts, setTexts] = useState(noTexts);
  const [tried, setTried] = useState(false);
  const record = useRecordTechnical(path);
  const nobody = scope === 'ofCandidates' && chosen.length === 0;
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const happenedAt = happenedOf(time, now);
    if (nobody || !isDescribed(texts) || happenedAt === undefined) return;
    const facts = { incidentId, happenedAt, ...textsToSend(texts) };
    const named = scope === 'ofCandidates' ? chosen : [];
    record.mutate({ facts, of: scope === 'ofSession' ? 'session' : named });
  }
  if (record.isSuccess)
    return (
      <ViolationDone
        path={scope === 'ofSession' ? { ...path, roomId: undefined } : path}
        incident={record.data}
      />
    );
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs">
        <Text size="sm">{text('technicalHelp')}</Text>
        {scopes.length > 1 && (
          <SegmentedControl
            size="xs"
            aria-label={text('technicalScope')}
            data={scopes.map((value) => ({ value, label: text(value) }))}
            value={scope}
            onChange={(value) => setScope(value as Scope)}
          />
        )}
        {scope === 'ofCandidates' && view && (
          <MultiSelect
            label={text('candidates')}
            required
            searchable
            data={view.sittings.map(
              ({ sittingId, seat, candidateNumber: number, fullName: name }) => ({
                value: sittingId,
                label: text('witnessLine', { seat, number, name }),
              }),
            )}
            value={chosen}
            onChange={setChosen}
            error={tried && nobody && text('candidatesMissing')}
            {...fieldLook}
          />
        )}
        <HappenedField value={time} onChange={setTime} now={now} tried={tried} />
        <IncidentTextFields
          value={texts}
          onChange={setTexts}
          label={text('technicalDescription')}
          hint={text('technicalExample')}
          measuresHint={text('technicalMeasures')}
          tried={tried}
        />
        <RefusalAlert error={record.error} />
        <Button type="submit" loading={record.isPending}>
          {text('record')}
        </Button>
      </Stack>
    </form>
  );
}
