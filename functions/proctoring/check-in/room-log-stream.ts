import { type RoomEvent, roomEvent } from '../../../shared/proctoring/check-in/room-event.ts';
import type { RoomLog } from '../../../shared/proctoring/check-in/room-log.ts';
import type { EventStreams, StreamKind } from '../../platform/event-stream.ts';
import { foldRoomLog } from '../rules/fold-room-log.ts';

/** The logs of rooms, one for each room of a session. */
export type RoomLogs = EventStreams<RoomLog, RoomEvent>;

export const roomLogStream: StreamKind<RoomLog, RoomEvent> = {
  kind: 'room',
  event: roomEvent,
  fold: foldRoomLog,
};

/** The name of a room's log. */
export function roomLogId(of: {
  readonly examId: string;
  readonly sessionId: string;
  readonly roomId: string;
}): string {
  return `${of.examId}#${of.sessionId}#${of.roomId}`;
}
