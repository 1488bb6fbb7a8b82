import { Alert, Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type Sanction, sanction as sanctionKind } from '../../../../shared/exam/sanction.ts';
import type { SanctionRules } from '../../../../shared/exam/sanction-rules.ts';
import { decidingOfficeOf } from '../../../../shared/proctoring/deciding-office.ts';
import type { SignatureRequest } from '../../../../shared/proctoring/incident-request.ts';
import type { RoomView, WatchedSitting } from '../../../../shared/proctoring/room-contract.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { RefusalAlert } from '../../../ui/live/refusal-alert.tsx';
import { AskFirst } from '../../../ui/staff/ask-first.tsx';
import { wallTimeOf } from '../../../ui/staff/vietnam-wall-time.ts';
import type { RoomPath } from '../use-room.ts';
import { EarlierSanctions } from './earlier-sanctions.tsx';
import { GroundSelect } from './ground-select.tsx';
import { HappenedField, happenedOf } from './happened-field.tsx';
import { incidentMessages } from './incident-messages.ts';
import { IncidentTextFields, isDescribed, noTexts, textsToSend } from './incident-texts.tsx';
import { newIncidentId } from './new-incident-id.ts';
import { SignatureFields } from './signature-fields.tsx';
import { useDecideSanction, useEarlierSanctions, useRecordViolation } from './use-incidents.ts';
import type { useMayRecord } from './use-may-record.ts';
import { ViolationDone } from './violation-done.tsx';
import { decidedBefore, otherGround, proposalFor } from './violation-draft.ts';

/**
 * Records a violation of a candidate: the ground fills sanction and article, the time is now. Who may
 * decide the sanction does so in the same go; suspension asks once more.
 */
export function ViolationForm(props: {
  readonly path: RoomPath;
  readonly view: RoomView;
  readonly sitting: WatchedSitting;
  readonly rules: SanctionRules;
  readonly may: ReturnType<typeof useMayRecord>;
}) {
  const text = useText(incidentMessages);
  const { path, view, sitting, rules, may } = props;
  const [incidentId] = useState(newIncidentId);
  const [ground, setGround] = useState<string>();
  const [sanction, setSanction] = useState<Sanction>('reprimand');
  const [time, setTime] = useState(() => wallTimeOf(view.now).time);
  const [texts, setTexts] = useState(noTexts);
  const [signature, setSignature] = useState<SignatureRequest>({ kind: 'awaited' });
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const record = useRecordViolation(path);
  const decide = useDecideSanction(path);
  const { data } = useEarlierSanctions(path, sitting.sittingId);
  const earlier = decidedBefore(data?.earlier ?? []);
  // Who of the witnesses they are does not matter to whose decision it is.
  const asSigned =
    signature.kind === 'refused'
      ? {
          kind: signature.kind,
          witnesses: signature.witnesses.map((each) => ({ ...each, candidateId: each.sittingId })),
        }
      : signature;
  const office = decidingOfficeOf(rules, sanction, asSigned);
  const decides = may.mayDecide(sanction, asSigned);
  const repeats =
    ground !== undefined &&
    proposalFor(rules, ground, earlier, may.sanctions) !==
      proposalFor(rules, ground, [], may.sanctions);

  function choose(next: string) {
    setGround(next);
    setSanction(proposalFor(rules, next, earlier, may.sanctions));
  }
  const happenedAt = happenedOf(time, view.now);
  const isComplete = ground !== undefined && isDescribed(texts) && happenedAt !== undefined;
  async function send(andDecide: boolean) {
    setAsking(false);
    if (!isComplete) return;
    const named = ground === otherGround ? {} : { ground };
    const { sittingId } = sitting;
    const facts = { incidentId, sittingId, happenedAt, sanction, signature };
    const recorded = await record.mutateAsync({ ...facts, ...named, ...textsToSend(texts) });
    if (andDecide) await decide.mutateAsync({ incidentId: recorded.incidentId, sanction });
  }
  // A refusal is shown below; the promise is only waited for.
  const go = (andDecide: boolean) => void send(andDecide).catch(() => undefined);
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!isComplete) return;
    if (decides && sanction === 'suspension') setAsking(true);
    else go(decides);
  }
  if (record.isSuccess && !record.isPending && !decide.isPending && !decide.isError)
    return <ViolationDone path={path} incident={decide.data ?? record.data} />;
  const busy = record.isPending || decide.isPending;
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs">
        <EarlierSanctions earlier={data?.earlier ?? []} />
        <GroundSelect
          rules={rules}
          sanctions={may.sanctions}
          value={ground}
          onChange={choose}
          tried={tried}
        />
        <div>
          <Text size="sm" fw={500} mb={4}>
            {text('sanction')}
          </Text>
          <SegmentedControl
            size="xs"
            fullWidth
            aria-label={text('sanction')}
            data={may.sanctions.map((value) => ({ value, label: text(value) }))}
            value={sanction}
            onChange={(value) => setSanction(sanctionKind.parse(value))}
          />
          {repeats && (
            <Text size="sm" fw={600} mt={4} role="status">
              {text('escalated', {
                sanction: text(proposalFor(rules, ground, earlier, may.sanctions)).toLowerCase(),
              })}
            </Text>
          )}
        </div>
        <Group align="flex-start" wrap="nowrap">
          <HappenedField value={time} onChange={setTime} now={view.now} tried={tried} />
          <div style={{ flex: 1 }}>
            <SignatureFields
              value={signature}
              onChange={setSignature}
              seat={sitting.seat}
              room={view}
              withWitnesses={rules.witnessesOnRefusal.value}
            />
          </div>
        </Group>
        <IncidentTextFields
          value={texts}
          onChange={setTexts}
          label={text('description')}
          measuresHint={text('measuresHint')}
          tried={tried}
        />
        {!decides && (
          <Alert variant="light" p="xs" c="dark.9">
            {text('proposeOnly', { office: text(office) })}
          </Alert>
        )}
        <RefusalAlert error={record.error ?? decide.error} />
        <Group gap="xs">
          <Button
            type="submit"
            loading={busy}
            {...(decides && sanction === 'suspension' ? { color: 'red.9' } : {})}
          >
            {decides
              ? text('recordAndDecide', { sanction: text(sanction).toLowerCase() })
              : text('record')}
          </Button>
          {decides && (
            <Button
              variant="default"
              disabled={busy}
              onClick={() => {
                setTried(true);
                go(false);
              }}
            >
              {text('record')}
            </Button>
          )}
        </Group>
      </Stack>
      <AskFirst
        opened={asking}
        title={text('suspendAsk', { number: sitting.candidateNumber })}
        confirm={text('suspension')}
        grave
        onConfirm={() => go(true)}
        onClose={() => setAsking(false)}
      >
        <Text size="sm">{text('suspendHelp')}</Text>
      </AskFirst>
    </form>
  );
}
