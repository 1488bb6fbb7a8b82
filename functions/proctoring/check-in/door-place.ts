import type { Exam } from '../../../shared/exam/exam.ts';
import type { SessionSheet } from '../../../shared/sitting/session-sheet.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Sittings } from '../../sitting/sittings.ts';
import { lateLimitAt } from '../rules/late-limit-at.ts';

export interface DoorPlaceDeps {
  readonly exams: { load(examId: string): Promise<Exam | undefined> };
  readonly sittings: Pick<Sittings, 'sheet'>;
  readonly clock: Clock;
}
export interface RoomParams {
  readonly examId: string;
  readonly sessionId: string;
  readonly roomId: string;
}

/** A room of a sealed session, and until when somebody may come in. */
export interface DoorPlace {
  readonly exam: Exam;
  readonly sheet: SessionSheet;
  readonly room: SessionSheet['rooms'][number];
  readonly limit: number;
}

/** Finds the room behind a door; undefined where the session is not sealed or has no such room. */
export async function doorPlace(
  deps: DoorPlaceDeps,
  { examId, sessionId, roomId }: RoomParams,
): Promise<DoorPlace | undefined> {
  const exam = await deps.exams.load(examId);
  const sheet = await deps.sittings.sheet(examId, sessionId);
  const room = sheet?.rooms.find((each) => each.roomId === roomId);
  if (!exam || !sheet || !room) return undefined;
  const session = exam.sessions.find((each) => each.sessionId === sessionId);
  const limit = lateLimitAt(sheet, roomId, session?.ledger ?? [], deps.clock.now());
  return { exam, sheet, room, limit };
}
