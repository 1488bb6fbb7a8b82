import type { Exam } from '../../../shared/exam/exam.ts';
import { awaitedRooms } from '../../../shared/proctoring/hand-over/awaited-rooms.ts';
import type { SessionHandOverView } from '../../../shared/proctoring/hand-over/hand-over-contract.ts';
import type { SessionSheet } from '../../../shared/sitting/session-sheet.ts';
import type { EvidenceReader } from '../../sitting/session-evidence.ts';
import type { Sittings } from '../../sitting/sittings.ts';
import { actsToBackUp } from '../rules/hand-over/acts-to-back-up.ts';
import { backupHolds } from '../rules/hand-over/backup-holds.ts';
import { piecesOf } from './backup-pieces.ts';
import { roomsInUse } from './rooms-in-use.ts';
import { roomsToHandOver } from './rooms-to-hand-over.ts';

/** The hand-over of a whole session, as the head of invigilation sees it. */
export async function sessionHandOverView(
  sittings: EvidenceReader & Pick<Sittings, 'sheet'>,
  exam: Exam,
  sheet: SessionSheet,
  now: number,
): Promise<SessionHandOverView> {
  const { sessionId } = sheet;
  const session = exam.sessions.find((each) => each.sessionId === sessionId);
  const handOver = session?.handOver;
  const used = sheet.rooms.filter((room) => room.sittingIds.length > 0);
  const rooms = await roomsToHandOver(sittings, exam, { sessionId, rooms: used });
  const acts = actsToBackUp(session);
  return {
    now,
    examName: sheet.examName,
    sessionName: sheet.sessionName,
    partTitle: sheet.partTitle,
    startsAt: sheet.startsAt,
    closed: session?.closed !== undefined,
    rooms,
    backups: (handOver?.backups ?? [])
      .map((backup) => ({
        ...backup,
        outdated: acts.some((act) => !backupHolds(backup, act)),
        pieces: piecesOf(backup.bytes),
      }))
      .toReversed(),
    orderRequired: exam.handOverOrder?.required ?? false,
    awaited: [...awaitedRooms(exam, sessionId, await roomsInUse(sittings, exam, sessionId))],
    ...(handOver?.waiver ? { waiver: handOver.waiver } : {}),
  };
}
