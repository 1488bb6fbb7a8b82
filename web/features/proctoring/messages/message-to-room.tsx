import type { RoomView } from '../../../../shared/proctoring/room-contract.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import type { RoomPath } from '../use-room.ts';
import { messageWords } from './message-words.ts';
import { SendMessageButton } from './send-message-button.tsx';
import { useMaySend } from './use-may-send.ts';

/** Tells the whole room something; the head may tell the session from here as well. */
export function MessageToRoom(props: { readonly path: RoomPath; readonly view: RoomView }) {
  const words = useText(messageWords);
  const { path, view } = props;
  const { inRoom, inExam } = useMaySend(path);
  const count = view.sittings.length;
  return (
    <SendMessageButton
      path={path}
      choices={[
        ...(inRoom ? [{ place: 'room' as const, label: words('toRoom', { count }) }] : []),
        ...(inExam ? [{ place: 'session' as const, label: words('toSession') }] : []),
      ]}
    />
  );
}
