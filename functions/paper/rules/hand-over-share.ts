import type { Exam } from '../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { BankLock } from '../../../shared/paper/bank-lock.ts';
import { lockStanding } from '../../../shared/paper/lock-standing.ts';

interface Place {
  readonly partId: string;
  readonly lockId: string;
  readonly holder: string;
}

/** The lock and holder named, with the holder's place in the list. Problem: not-found. */
function heldBy(exam: Exam, place: Place) {
  const part = exam.parts.find((each) => each.partId === place.partId);
  const lock = part?.locks?.find((each) => each.lockId === place.lockId);
  const index = lock?.holders.findIndex(({ name }) => name === place.holder) ?? -1;
  const holder = lock?.holders[index];
  return part && lock && holder ? { part, lock, holder, index } : undefined;
}

export interface ShareToShow {
  readonly index: number;
  readonly lock: BankLock;
}

/**
 * Whether a share may be shown: its holder has not typed it back yet, and it is not reported lost.
 * Answers the holder's place in the list. Problems: not-found, wrong-phase.
 */
export function shareToShow(exam: Exam, place: Place): Result<ShareToShow> {
  const found = heldBy(exam, place);
  if (!found) return fail('not-found');
  const { lock, holder, index } = found;
  if (holder.handedOverAt !== undefined || holder.lost || lock.opened) return fail('wrong-phase');
  return ok({ index, lock });
}

/** The event of showing a share. Problems: as shareToShow. */
export function showShare(exam: Exam, place: Place): Result<ExamEvent | null> {
  const may = shareToShow(exam, place);
  if (!may.ok) return may;
  const roundId = heldBy(exam, place)?.part.roundId ?? '';
  return ok({ type: 'shareShown', roundId, ...place });
}

/**
 * The event of a share handed over: the holder typed it back, and it is the one committed to.
 * Problems: as shareToShow; share-wrong.
 */
export function handOverShare(
  exam: Exam,
  place: Place,
  commitment: string | undefined,
): Result<ExamEvent | null> {
  const may = shareToShow(exam, place);
  if (!may.ok) return may;
  const found = heldBy(exam, place);
  if (!found || found.holder.shareCommitment !== commitment) return fail('share-wrong');
  return ok({ type: 'shareHandedOver', roundId: found.part.roundId, ...place });
}

/** The event of a share lost after it was handed over. Problems: not-found, wrong-phase. */
export function reportLostShare(
  exam: Exam,
  place: Place,
  reason: string,
): Result<ExamEvent | null> {
  const found = heldBy(exam, place);
  if (!found) return fail('not-found');
  const { part, lock, holder } = found;
  const lockable = holder.handedOverAt !== undefined && !holder.lost && !part.seal;
  if (!lockable || lockStanding(lock) === 'opened') return fail('wrong-phase');
  return ok({ type: 'shareLost', roundId: part.roundId, ...place, reason });
}
