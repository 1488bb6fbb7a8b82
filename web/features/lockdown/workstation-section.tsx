import { Stack, Title } from '@mantine/core';
import type { RoomView, WatchedSitting } from '../../../shared/proctoring/room-contract.ts';
import { hasEnded } from '../../../shared/sitting/has-ended.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { roomLockdownMessages } from './room-messages.ts';
import { useMayWaive } from './use-may-waive.ts';
import { WaiveForm } from './waive-form.tsx';
import { WorkstationFacts } from './workstation-facts.tsx';

/** The workstation of one candidate in the details: what is known, and letting it pass. */
export function WorkstationSection(props: {
  readonly view: RoomView;
  readonly path: { readonly examId: string; readonly sessionId: string; readonly roomId: string };
  readonly sitting: WatchedSitting;
}) {
  const text = useText(roomLockdownMessages);
  const { path, sitting } = props;
  const may = useMayWaive(path);
  const { seb, network } = sitting.workstation ?? {};
  const open = (state: typeof seb) => state === 'none' || state === 'doubtful';
  const choices = [
    ...(open(seb) ? (['seb'] as const) : []),
    ...(open(network) ? (['network'] as const) : []),
  ];
  return (
    <Stack gap="xs">
      <WorkstationFacts sitting={sitting} />
      {may && choices.length > 0 && !hasEnded(sitting.state) && (
        <section>
          <Title order={3} size="h5" mb={4}>
            {text('waiveTitle')}
          </Title>
          <WaiveForm path={path} sittingId={sitting.sittingId} choices={choices} />
        </section>
      )}
    </Stack>
  );
}
