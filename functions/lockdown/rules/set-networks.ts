import type { Exam } from '../../../shared/exam/exam.ts';
import type { ExamEvent } from '../../../shared/exam/exam-event.ts';
import type { Finding } from '../../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { NetworkRule } from '../../../shared/lockdown/lockdown.ts';
import { parseNetwork } from '../../../shared/lockdown/parse-network.ts';
import { rangesOfRoom } from '../../../shared/lockdown/ranges-of-room.ts';
import { isFrozen } from './is-frozen.ts';

function faultsOf(exam: Exam, rule: NetworkRule): Finding[] {
  const field = rule.venue ?? 'exam';
  const faults: Finding[] = rule.ranges.flatMap((range, index) => {
    const parsed = parseNetwork(range);
    return 'fault' in parsed ? [{ row: index + 1, field, ...parsed.fault }] : [];
  });
  const known =
    rule.venue === undefined ||
    exam.rooms.some((room) => rangesOfRoom(room, [{ ...rule, ranges: ['x'] }]).length > 0);
  if (known) return faults;
  return [
    {
      field,
      vi: `Không có phòng nào ở điểm thi "${rule.venue}".`,
      en: `No room is at the venue "${rule.venue}".`,
    },
    ...faults,
  ];
}

/**
 * Sets from where workstations may sign in. Problems: exam-frozen; bad-request naming venue and line
 * of every range that is wrong.
 */
export function setNetworks(
  exam: Exam,
  networks: readonly NetworkRule[],
): Result<ExamEvent | null> {
  if (isFrozen(exam)) return fail('exam-frozen');
  const findings = networks.flatMap((rule) => faultsOf(exam, rule));
  if (findings.length > 0) return fail('bad-request', { findings });
  if (JSON.stringify(networks) === JSON.stringify(exam.lockdown?.networks ?? [])) return ok(null);
  return ok({ type: 'networksSet', networks: [...networks] });
}
