import type { Exam } from '../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { lockStanding } from '../../../shared/paper/lock-standing.ts';

/** What the secretary asks for: which bank is locked, by how many of whom. */
export interface LockWish {
  readonly use: 'official' | 'backup';
  readonly threshold: number;
  readonly holders: readonly string[];
}

/**
 * Whether the bank of a part may be locked now. A lock whose shares were not all handed over, or of
 * which too many were lost, is replaced by the new one. Problems: not-found, already-sealed,
 * already-locked, bad-request with what is wrong about the holders, setup-incomplete.
 */
export function mayLock(exam: Exam, partId: string, wish: LockWish, now: Instant): Result<null> {
  const part = exam.parts.find((each) => each.partId === partId);
  if (!part) return fail('not-found');
  if (part.seal) return fail('already-sealed');
  const older = part.locks?.find(({ use }) => use === wish.use);
  if (older && ['locked', 'opened'].includes(lockStanding(older))) return fail('already-locked');
  const names = wish.holders.map((name) => name.normalize('NFC').toLocaleLowerCase('vi'));
  const findings = [];
  if (new Set(names).size < names.length)
    findings.push({
      field: 'holders',
      vi: 'Mỗi người chỉ được giữ một phần khóa. Hãy nhập các tên khác nhau.',
      en: 'Nobody may hold two shares. Enter different names.',
    });
  if (wish.threshold > names.length)
    findings.push({
      field: 'threshold',
      vi: 'Số phần khóa cần để mở không được nhiều hơn số người giữ.',
      en: 'No more shares can be needed than there are holders.',
    });
  if (findings.length > 0) return fail('bad-request', { findings });
  const begun = exam.sessions.filter(
    (session) => session.partId === partId && session.startsAt <= now,
  );
  if (begun.length > 0)
    return fail('setup-incomplete', {
      findings: begun.map(({ name }) => ({
        vi: `Ca thi "${name}" đã đến giờ bắt đầu.`,
        en: `The session "${name}" has already begun.`,
      })),
    });
  return ok(null);
}

/** The event that makes a lock count. Problems: as mayLock; conflict where the blueprint changed. */
export function bankLocked(
  exam: Exam,
  event: Extract<ExamEvent, { type: 'bankLocked' }>,
  basis: Exam,
  now: Instant,
): Result<ExamEvent | null> {
  const holders = event.holders.map(({ name }) => name);
  const may = mayLock(exam, event.partId, { ...event, holders }, now);
  if (!may.ok) return may;
  const planOf = ({ parts }: Exam) => {
    const { blueprint, questionCount } = parts.find((each) => each.partId === event.partId) ?? {};
    return JSON.stringify({ blueprint, questionCount });
  };
  return planOf(exam) === planOf(basis) ? ok(event) : fail('conflict');
}
