import { Text } from '@mantine/core';
import type { RoomView } from '../../../../shared/proctoring/room-contract.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import type { RoomPath } from '../use-room.ts';
import { MessageTable } from './message-table.tsx';
import { messageWords } from './message-words.ts';
import classes from './messages.module.css';
import { useMaySend } from './use-may-send.ts';
import { WithdrawButton } from './withdraw-button.tsx';

/** What was told this room or somebody in it, and who has read it, by seat. */
export function MessagesOfRoom(props: { readonly path: RoomPath; readonly view: RoomView }) {
  const words = useText(messageWords);
  const { path, view } = props;
  const { inRoom, inExam } = useMaySend(path);
  if (view.messages.length === 0) return null;
  return (
    <section className={classes.list} aria-label={words('listTitle')}>
      <Text size="sm" fw={600}>
        {words('listTitle')}
      </Text>
      <MessageTable
        messages={view.messages}
        whom={({ scope, candidateNumber: number = '', seat = '' }) =>
          words(scope, { number, seat })
        }
        act={(message) => {
          const place =
            message.scope === 'room' || message.scope === 'sitting' ? 'room' : 'session';
          const may = place === 'room' ? inRoom : inExam;
          return may && <WithdrawButton path={path} place={place} message={message} />;
        }}
      />
    </section>
  );
}
