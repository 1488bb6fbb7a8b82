import { Text } from '@mantine/core';
import type { IncidentView } from '../../../../shared/proctoring/incident-view.ts';
import { useFormat } from '../../../platform/i18n/format.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { StatePill } from '../../../ui/staff/state-pill.tsx';
import { incidentMessages } from './incident-messages.ts';
import { gaveOf, signatureOf } from './incident-whom.ts';

/** What became of an incident: decision or whom it waits for, signatures, time given, withdrawal. */
export function IncidentOutcome({ incident }: { readonly incident: IncidentView }) {
  const text = useText(incidentMessages);
  const format = useFormat();
  const { violation, technical, withdrawal, status } = incident;
  const lower = (word: string) => word.toLocaleLowerCase('vi');
  return (
    <>
      {status === 'withdrawn' ? (
        <StatePill tone="quiet">{text('withdrawn')}</StatePill>
      ) : violation ? (
        <StatePill tone={violation.decision ? 'good' : 'warn'}>
          {text(violation.decision ? 'decided' : 'waits')}
        </StatePill>
      ) : (
        <StatePill tone="info">{text('recordedState')}</StatePill>
      )}
      {violation && (
        <Text size="sm">
          {violation.decision
            ? text('decidedBy', {
                sanction: text(violation.decision.sanction),
                name: violation.decision.byName,
                time: format.time(violation.decision.at),
              })
            : text('proposedTo', {
                sanction: lower(text(violation.proposed)),
                office: text(violation.office),
              })}
          {violation.deductionPercent !== undefined &&
            ` (${text('deducts', { percent: format.number(violation.deductionPercent) })})`}
        </Text>
      )}
      {violation?.decision?.reason && <Text size="sm">{violation.decision.reason}</Text>}
      {violation && (
        <Text size="xs" c="dark.4">
          {signatureOf(violation, text)}
        </Text>
      )}
      {violation?.unwitnessed && (
        <Text size="xs" fw={600}>
          {text('unwitnessed')}
        </Text>
      )}
      {technical?.affected.map((group) => (
        <Text size="sm" key={`${group.roomName} ${group.given}`}>
          {gaveOf(group, text)}
        </Text>
      ))}
      {withdrawal && (
        <Text size="sm">
          {text('withdrawnWhy', { name: withdrawal.byName, reason: withdrawal.reason ?? '' })}
        </Text>
      )}
    </>
  );
}
