import type { Exam } from '../../../../shared/exam/exam.ts';
import { standingOf } from '../../../../shared/proctoring/hand-over/standing-of.ts';

/** Whether a closed session with all of its rooms received has no backup since the last receipt. */
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
  const last = Math.max(0, ...received.map((room) => room?.received?.at ?? 0));
  return !backups.some((backup) => backup.at >= last);
}
