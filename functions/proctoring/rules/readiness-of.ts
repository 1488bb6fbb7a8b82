import type { Exam } from '../../../shared/exam/exam.ts';
import type { Room } from '../../../shared/exam/room.ts';
import type { Appointment } from '../../../shared/organisation/appointment.ts';
import type { Role } from '../../../shared/organisation/role.ts';
import type { RoomLog } from '../../../shared/proctoring/check-in/room-log.ts';
import type {
  ReadinessCheck,
  ReadinessKey,
} from '../../../shared/proctoring/readiness/readiness.ts';
import type { SessionSheet } from '../../../shared/sitting/session-sheet.ts';
import { openPauses } from './open-pauses.ts';

export interface ReadinessInput {
  readonly exam: Exam;
  readonly session: Exam['sessions'][number];
  /** Absent until the papers are sealed. */
  readonly sheet: SessionSheet | undefined;
  readonly appointments: readonly Appointment[];
  readonly logs: ReadonlyMap<string, RoomLog>;
}

/** At least two invigilators a room: practice (recalled, no text found), so one alone is only told. */
const invigilatorsWanted = 2;

/** The go/no-go board of a session, in the order in which things are prepared. */
export function readinessOf(input: ReadinessInput): ReadinessCheck[] {
  const { exam, session, sheet, appointments, logs } = input;
  const rooms = exam.rooms.filter((room) => session.roomIds.includes(room.roomId));
  const names = (list: readonly Room[]) => list.map((room) => room.name);
  const here = appointments.filter(
    (each) =>
      each.organisationId === exam.organisationId &&
      (each.examId === undefined || each.examId === exam.examId),
  );
  const inRoom = (role: Role, roomId: string) =>
    new Set(
      here
        .filter((each) => each.role === role)
        .filter((each) => each.roomId === undefined || each.roomId === roomId)
        .map((each) => each.subject),
    ).size;
  const anybody = (role: Role) => here.some((each) => each.role === role);
  const expected = (roomId: string) =>
    sheet?.rooms.find((each) => each.roomId === roomId)?.sittingIds.length ?? 0;
  const check = (
    key: ReadinessKey,
    level: ReadinessCheck['level'],
    more: Partial<ReadinessCheck> = {},
  ): ReadinessCheck => ({ key, level, rooms: [], ...more });

  const alone = rooms.filter((room) => inRoom('roomInvigilator', room.roomId) === 0);
  const few = rooms.filter(
    (room) => inRoom('roomInvigilator', room.roomId) < invigilatorsWanted && !alone.includes(room),
  );
  const untried = rooms.filter((room) => !logs.get(room.roomId)?.ready);
  const short = rooms.filter((room) => {
    const ready = logs.get(room.roomId)?.ready;
    return ready && ready.workstations + ready.spares < expected(room.roomId);
  });
  const tried = rooms.length - untried.length;
  const noSpare = rooms.filter((room) => !logs.get(room.roomId)?.ready?.spares);
  const paused = rooms.filter((room) => openPauses(session.ledger ?? [], room.roomId).length > 0);
  const sittings = rooms.reduce((sum, room) => sum + expected(room.roomId), 0);
  return [
    check('papersSealed', sheet ? 'go' : 'stop', sheet ? { count: sittings } : {}),
    check('codesIssued', session.codesIssuedAt === undefined ? 'stop' : 'go'),
    check('headAppointed', anybody('headInvigilator') ? 'go' : 'stop'),
    alone.length > 0
      ? check('invigilators', 'stop', { rooms: names(alone) })
      : check('invigilators', few.length > 0 ? 'look' : 'go', { rooms: names(few) }),
    check('technician', anybody('technician') ? 'go' : 'look'),
    short.length > 0
      ? check('workstations', 'stop', { rooms: names(short), count: tried, of: rooms.length })
      : check('workstations', untried.length > 0 ? 'look' : 'go', {
          rooms: names(untried),
          count: tried,
          of: rooms.length,
        }),
    check('spares', noSpare.length > 0 ? 'look' : 'go', { rooms: names(noSpare) }),
    check('clockRuns', paused.length > 0 ? 'look' : 'go', { rooms: names(paused) }),
  ];
}
