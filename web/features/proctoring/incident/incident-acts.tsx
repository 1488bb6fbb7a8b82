import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { IncidentView } from '../../../../shared/proctoring/incident-view.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { DecideDialog } from './decide-dialog.tsx';
import { incidentMessages } from './incident-messages.ts';
import { MinutesButton } from './minutes-button.tsx';
import { SignatureDialog } from './signature-dialog.tsx';
import type { IncidentPath } from './use-incidents.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

type Act = 'decide' | 'sign' | 'withdraw';

/** What this person may do about an incident: print, decide, note signatures, withdraw. */
export function IncidentActs(props: {
  readonly path: IncidentPath;
  readonly incident: IncidentView;
}) {
  const text = useText(incidentMessages);
  const { incident } = props;
  const { number, can, incidentId } = incident;
  // An incident is acted on in the room it is of, wherever it is looked at.
  const path = { ...props.path, roomId: incident.roomId };
  const [act, setAct] = useState<Act>();
  const offered: Record<Act, boolean> = {
    decide: can.decide.length > 0,
    sign: can.sign,
    withdraw: can.withdraw,
  };
  const dialog = { path, incident, onClose: () => setAct(undefined) };
  return (
    <Group gap={6}>
      {(['decide', 'sign', 'withdraw'] as const)
        .filter((each) => offered[each])
        .map((each) => (
          <Button
            key={each}
            size="xs"
            variant={each === 'decide' ? 'filled' : 'default'}
            aria-label={text('actOf', { act: text(each), number })}
            onClick={() => setAct(each)}
          >
            {text(each)}
          </Button>
        ))}
      <MinutesButton path={path} incidentId={incidentId} number={number} />
      {offered.decide && <DecideDialog {...dialog} opened={act === 'decide'} />}
      {offered.sign && <SignatureDialog {...dialog} opened={act === 'sign'} />}
      {offered.withdraw && <WithdrawDialog {...dialog} opened={act === 'withdraw'} />}
    </Group>
  );
}
