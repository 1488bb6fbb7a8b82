import type { WatchedSitting } from '../../../../shared/proctoring/room-contract.ts';
import { hasEnded } from '../../../../shared/sitting/has-ended.ts';
import { useText } from '../../../platform/i18n/use-text.ts';
import type { RoomPath } from '../use-room.ts';
import { messageWords } from './message-words.ts';
import { SendMessageButton } from './send-message-button.tsx';
import { useMaySend } from './use-may-send.ts';

/** Tells one candidate something, as long as the sitting has not ended. */
export function MessageToOne(props: { readonly path: RoomPath; readonly sitting: WatchedSitting }) {
  const words = useText(messageWords);
  const { path, sitting } = props;
  const { inRoom } = useMaySend(path);
  if (!inRoom || hasEnded(sitting.state)) return null;
  const { candidateNumber: number, seat, sittingId } = sitting;
  const label = words('toOne', { number, seat });
  return <SendMessageButton path={path} choices={[{ place: 'room', sittingId, label }]} />;
}
