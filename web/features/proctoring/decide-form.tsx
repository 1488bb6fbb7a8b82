import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { evidenceContract } from '../../../shared/proctoring/evidence-contract.ts';
import type { EvidenceDecision } from '../../../shared/sitting/evidence-decision.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useStaffApi } from '../../platform/staff-api-context.ts';
import { RefusalAlert } from '../../ui/live/refusal-alert.tsx';
import { useCommand } from '../../ui/live/use-answer.ts';
import { isReason, noReason, ReasonFields } from './reason-fields.tsx';
import { refusedMessages } from './refused-messages.ts';

type Verdict = EvidenceDecision['verdict'];

/** Decides whether chosen refused answers count, with the reason. */
export function DecideForm(props: {
  readonly examId: string;
  readonly sessionId: string;
  readonly chosen: EvidenceDecision['sittings'];
  /** Called once it is decided. */
  readonly onDecided?: () => void;
}) {
  const text = useText(refusedMessages);
  const api = useStaffApi();
  const { examId, sessionId, chosen } = props;
  const [why, setWhy] = useState(noReason);
  const { reason, incident } = why;
  const [fault, setFault] = useState<'reasonShort' | 'chooseFirst'>();
  const decide = useCommand(
    (verdict: Verdict) =>
      api.call(evidenceContract.decide, {
        params: { examId, sessionId },
        body: { verdict, reason, sittings: chosen, ...(incident.trim() ? { incident } : {}) },
      }),
    [['refused'], ['evidence', examId, sessionId], ['exam', examId]],
  );
  function send(verdict: Verdict) {
    const short = !isReason(why);
    const found = chosen.length === 0 ? 'chooseFirst' : short ? 'reasonShort' : undefined;
    setFault(found);
    if (found) return decide.reset();
    decide.mutate(verdict, { onSuccess: () => props.onDecided?.() });
  }
  const done = decide.variables === 'count' ? 'counted' : 'rejectedDone';
  return (
    <Stack gap="xs">
      <Text size="sm">{text('decideHelp')}</Text>
      <ReasonFields
        value={why}
        onChange={setWhy}
        words={{ reason: text('reason'), hint: text('reasonHint'), incident: text('incident') }}
        reasonError={fault && text(fault)}
      />
      <Group gap="xs">
        <Button loading={decide.isPending} onClick={() => send('count')}>
          {text('count')}
        </Button>
        <Button variant="default" loading={decide.isPending} onClick={() => send('reject')}>
          {text('reject')}
        </Button>
      </Group>
      {decide.isSuccess && !fault && (
        <Alert color="green" variant="light" role="status" p="xs" c="dark.9">
          {text(done, { count: decide.data.sittings })}
        </Alert>
      )}
      <RefusalAlert error={decide.error} />
    </Stack>
  );
}
