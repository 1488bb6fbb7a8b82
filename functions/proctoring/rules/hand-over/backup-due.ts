import type { Exam } from '../../../../shared/exam/exam.ts';
import { standingOf } from '../../../../shared/proctoring/hand-over/standing-of.ts';
import { backupHolds } from './backup-holds.ts';

/** Whether a closed session with all of its rooms received has no backup that holds every receipt. */
export function backupDue(
  exam: Exam,
  sessionId: string,
  rooms: readonly { readonly roomId: string }[],
): boolean {
  const session = exam.sessions.find((each) => each.sessionId === sessionId);
  if (!session?.closed || !session.handOver) return false;
  const { rooms: kept, backups } = session.handOver;
  const received = rooms.map(({ roomId }) => kept.find((each) => each.roomId === roomId));
  if (!received.every((room) => standingOf(room) === 'received')) return false;
  const receipts = received.flatMap((room) => room?.received ?? []);
  return !backups.some((backup) => receipts.every((receipt) => backupHolds(backup, receipt)));
}
