import type { RoomEvent } from '../../../shared/proctoring/check-in/room-event.ts';
import type { Attendance, RoomLog } from '../../../shared/proctoring/check-in/room-log.ts';

interface RecordedRoomEvent {
  readonly at: number;
  readonly by: string;
  readonly event: RoomEvent;
}

function attendanceAfter(before: Attendance, { event, at, by }: RecordedRoomEvent): Attendance {
  const { arrived: _, ...notArrived } = before;
  const { refused: __, ...notRefused } = before;
  switch (event.type) {
    case 'candidateArrived':
      return { ...before, arrived: { at, by, document: event.document } };
    case 'arrivalTakenBack':
      return notArrived;
    case 'candidateRefused':
      return { ...notArrived, refused: { at, by, ground: event.ground, reason: event.reason } };
    case 'refusalTakenBack':
      return notRefused;
    case 'lateAdmitted':
      return { ...notRefused, lateAdmitted: { at, by, reason: event.reason } };
    default:
      return before;
  }
}

/** The log of a room after one more event. The first event must open it. */
export function foldRoomLog(log: RoomLog | undefined, recorded: RecordedRoomEvent): RoomLog {
  const { event, at, by } = recorded;
  if (event.type === 'roomOpened') {
    const { examId, sessionId, roomId } = event;
    return log ?? { examId, sessionId, roomId, attendance: {} };
  }
  if (!log) throw new Error('the first event of a room log must open it');
  if (event.type === 'roomReady') {
    const { type: _, ...ready } = event;
    return { ...log, ready: { ...ready, at, by } };
  }
  if (event.type === 'checkInWaived') return { ...log, waived: { at, by, reason: event.reason } };
  const { sittingId } = event;
  const after = attendanceAfter(log.attendance[sittingId] ?? {}, recorded);
  return { ...log, attendance: { ...log.attendance, [sittingId]: after } };
}
