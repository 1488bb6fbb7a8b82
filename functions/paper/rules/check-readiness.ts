import type { Exam, PartState } from '../../../shared/exam/exam.ts';
import type { RulePart, RuleRound } from '../../../shared/exam/rule-set.ts';
import type { SeatAssignment } from '../../../shared/exam/seat-assignment.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { Finding } from '../../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Blueprint } from '../../../shared/paper/blueprint.ts';

/** A part that is ready to be sealed, with all that sealing needs of it. */
export interface ReadyPart {
  readonly part: PartState;
  readonly round: RuleRound;
  readonly rule: RulePart;
  readonly blueprint: Blueprint;
  /** Sessions in which somebody sits, the earliest first. */
  readonly sessions: readonly Exam['sessions'][number][];
}

/**
 * Whether the papers of a part may be sealed now: it is held, has a blueprint, its candidates are
 * numbered and seated, and none of its sessions has begun. Problems: not-found, already-sealed,
 * setup-incomplete with a finding for each thing missing.
 */
export function checkReadiness(
  exam: Exam,
  partId: string,
  seats: readonly SeatAssignment[],
  now: Instant,
): Result<ReadyPart> {
  const part = exam.parts.find((each) => each.partId === partId);
  const round = exam.ruleSet.rounds.find((each) => each.roundId === part?.roundId);
  const rule = round?.parts.find((each) => each.partId === partId);
  if (!part || !round || !rule) return fail('not-found');
  if (part.seal) return fail('already-sealed');

  const missing: Finding[] = [];
  if (!part.held)
    missing.push({
      vi: 'Phần thi này không tổ chức nên không có đề để niêm phong.',
      en: 'This part is not held, so it has no papers to seal.',
    });
  if (!part.blueprint)
    missing.push({
      vi: 'Chưa có ma trận đề. Hãy lập và lưu ma trận đề.',
      en: 'There is no blueprint yet. Make one and save it.',
    });
  if (!exam.register?.numbered)
    missing.push({
      vi: 'Thí sinh chưa có số báo danh. Hãy nhập danh sách và đánh số báo danh.',
      en: 'Candidates have no numbers. Import the register and number them.',
    });
  if (!part.seating || seats.length === 0)
    missing.push({
      vi: 'Chưa xếp chỗ thi cho phần thi này. Hãy xếp ca thi, phòng thi và máy.',
      en: 'Nobody is seated for this part. Plan sessions, rooms and seats.',
    });
  const used = new Set(seats.map((seat) => seat.sessionId));
  const sessions = exam.sessions
    .filter((session) => session.partId === partId && used.has(session.sessionId))
    .toSorted((a, b) => a.startsAt - b.startsAt);
  if (sessions.length < used.size)
    missing.push({
      vi: 'Có thí sinh xếp vào ca thi không còn tồn tại. Hãy xếp chỗ lại.',
      en: 'Some candidates are seated in a session that no longer exists. Seat them again.',
    });
  for (const session of sessions.filter((each) => each.startsAt <= now))
    missing.push({
      vi: `Ca thi "${session.name}" đã đến giờ bắt đầu. Hãy đặt lại giờ thi rồi niêm phong đề.`,
      en: `The session "${session.name}" has already begun. Set a later start, then seal the papers.`,
    });
  if (missing.length > 0 || !part.blueprint) return fail('setup-incomplete', { findings: missing });
  return ok({ part, round, rule, blueprint: part.blueprint, sessions });
}
