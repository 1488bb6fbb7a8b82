import type { RoomView } from '../../../shared/proctoring/room-contract.ts';
import { PausesBar } from './pauses-bar.tsx';
import { useMayKeepLedger } from './use-may-keep-ledger.ts';
import type { RoomPath } from './use-room.ts';

/** The pauses that last in a room, of one candidate up to the whole exam. */
export function PausesOfRoom(props: {
  readonly path: RoomPath;
  readonly view: RoomView;
  readonly now: number;
}) {
  const { path, view, now } = props;
  const { inRoom, inExam } = useMayKeepLedger(path);
  const pauses = view.ledger
    .filter((entry) => entry.kind === 'pause' && entry.to === undefined)
    .map(({ sequence, scope, candidateNumber, from, at, reason }) => ({
      sequence,
      scope,
      candidateNumber,
      since: from ?? at,
      reason,
    }));
  return (
    <PausesBar
      path={path}
      pauses={pauses}
      now={now}
      mayEnd={(place) => (place === 'room' ? inRoom : inExam)}
    />
  );
}
