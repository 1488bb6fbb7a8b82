import { Button, Text } from '@mantine/core';
import type { RoomView } from '../../../../shared/proctoring/room-contract.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import { HandIcon } from '../../../ui/hand-icon.tsx';
import { RefusalAlert } from '../../../ui/live/refusal-alert.tsx';
import { useMayActInRoom } from '../use-may-act-in-room.ts';
import type { RoomPath } from '../use-room.ts';
import { callAge } from './call-age.ts';
import { messageWords } from './message-words.ts';
import classes from './messages.module.css';
import { useAttend } from './use-messages.ts';

/** Who in the room calls for help, the longest first, each to be marked once somebody has come. */
export function HelpCalls(props: {
  readonly path: RoomPath;
  readonly view: RoomView;
  readonly onOpen: (sittingId: string) => void;
}) {
  const words = useText(messageWords);
  const { path, view, onOpen } = props;
  const mayAct = useMayActInRoom(path);
  const attend = useAttend(path);
  const calls = view.sittings
    .flatMap((each) => (each.helpSince === undefined ? [] : [{ ...each, since: each.helpSince }]))
    .sort((a, b) => a.since - b.since);
  if (calls.length === 0) return null;
  return (
    <section className={classes.calls} aria-label={words('callsTitle')}>
      <Text size="sm" fw={700}>
        <HandIcon /> {words('callsTitle')}
      </Text>
      <ul>
        {calls.map(({ sittingId, seat, candidateNumber, since }) => (
          <li key={sittingId}>
            <Button size="compact-sm" variant="subtle" onClick={() => onOpen(sittingId)}>
              {words('callOf', {
                seat,
                number: candidateNumber,
                age: callAge(view.now - since, words),
              })}
            </Button>
            {mayAct && (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={words('attendOf', { seat })}
                onClick={() => attend.mutate({ sittingId, calledAt: since })}
              >
                {words('attend')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <RefusalAlert error={attend.error} />
    </section>
  );
}
