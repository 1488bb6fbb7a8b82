import type { RoomLog } from '../../../shared/proctoring/check-in/room-log.ts';
import type { DoorMark } from '../../sitting/rules/door-change.ts';

/**
 * What the log of a room means for a sitting that nobody has signed in to: checked in, or let in by the
 * waiver of the room, unless refused; and whether it may come late.
 */
export function doorMarks(log: RoomLog, sittingId: string): readonly DoorMark[] {
  const { arrived, refused, lateAdmitted } = log.attendance[sittingId] ?? {};
  const at = refused ? undefined : (arrived?.at ?? log.waived?.at);
  return [
    at === undefined ? { kind: 'notArrived' } : { kind: 'arrived', at },
    ...(lateAdmitted ? [{ kind: 'lateAdmitted' as const, at: lateAdmitted.at }] : []),
  ];
}
