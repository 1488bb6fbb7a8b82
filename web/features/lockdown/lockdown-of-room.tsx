import { List, Stack, Text } from '@mantine/core';
import type { RoomView } from '../../../shared/proctoring/room-contract.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { SectionCard } from '../../ui/live/section-card.tsx';
import { roomLockdownMessages } from './room-messages.ts';
import { useMayWaive } from './use-may-waive.ts';
import { WaiveForm } from './waive-form.tsx';

/** What the exam asks of the room's workstations, whom staff let pass; nothing where it asks nothing. */
export function LockdownOfRoom(props: {
  readonly view: RoomView;
  readonly path: { readonly examId: string; readonly sessionId: string; readonly roomId: string };
}) {
  const text = useText(roomLockdownMessages);
  const format = useFormat();
  const may = useMayWaive(props.path);
  const { lockdown, sittings } = props.view;
  if (!lockdown) return null;
  const { seb, networks, waivers } = lockdown;
  const numberOf = (sittingId: string | undefined) =>
    sittings.find((each) => each.sittingId === sittingId)?.candidateNumber ?? text('wholeRoom');
  return (
    <SectionCard title={text('roomTitle')}>
      <Stack gap="xs">
        {seb && <Text size="sm">{text('roomSeb')}</Text>}
        {networks.length > 0 && (
          <Text size="sm">{text('roomNetworks', { ranges: networks.join(', ') })}</Text>
        )}
        {waivers.length > 0 && (
          <List size="sm">
            {waivers.map((waiver) => (
              <List.Item key={`${waiver.at} ${waiver.sittingId} ${waiver.what}`}>
                {text('waiverLine', {
                  time: format.timeWithSeconds(waiver.at),
                  who: waiver.by,
                  whom: numberOf(waiver.sittingId),
                  what: text(waiver.what),
                  reason: waiver.reason,
                })}
              </List.Item>
            ))}
          </List>
        )}
        {may && (
          <details>
            <summary>{text('waiveTitle')}</summary>
            <WaiveForm
              path={props.path}
              choices={[
                ...(seb ? (['seb'] as const) : []),
                ...(networks.length > 0 ? (['network'] as const) : []),
              ]}
            />
          </details>
        )}
      </Stack>
    </SectionCard>
  );
}
