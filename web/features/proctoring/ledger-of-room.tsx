import type { RoomView } from '../../../shared/proctoring/room-contract.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { LedgerButtons } from './ledger-buttons.tsx';
import { ledgerMessages } from './ledger-messages.ts';
import { useMayKeepLedger } from './use-may-keep-ledger.ts';
import type { RoomPath } from './use-room.ts';

/** Pausing and giving time on the page of a room: for the room, or the session where the person may. */
export function LedgerOfRoom(props: { readonly path: RoomPath; readonly view: RoomView }) {
  const text = useText(ledgerMessages);
  const { path, view } = props;
  const { inRoom, inExam } = useMayKeepLedger(path);
  const room = {
    place: 'room' as const,
    label: text('toRoom', { count: view.sittings.length }),
    deadlineAt: view.endsAt,
  };
  const session = {
    place: 'session' as const,
    label: text('toSession'),
    deadlineAt: view.endsAt,
  };
  const choices = [...(inRoom ? [room] : []), ...(inExam ? [session] : [])];
  return <LedgerButtons path={path} choices={choices} />;
}
