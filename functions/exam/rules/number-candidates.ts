import type { Candidate } from '../../../shared/exam/candidate.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { compareVietnameseNames } from '../../../shared/kernel/vietnamese-name-order.ts';

/**
 * Gives candidate numbers (số báo danh) from 1 in the order of Vietnamese lists: given name, middle
 * names, family name; equal names by date of birth, then citizen id, so that the same register
 * always gets the same numbers. Problem: rule-broken where the width is too small.
 */
export function numberCandidates(
  candidates: readonly Candidate[],
  prefix: string,
  width: number,
): Result<Candidate[]> {
  if (candidates.length >= 10 ** width) {
    return fail('rule-broken', {
      values: {
        reason_vi: `${candidates.length} thí sinh cần hơn ${width} chữ số.`,
        reason_en: `${candidates.length} candidates need more than ${width} digits.`,
      },
    });
  }
  const ordered = [...candidates].sort(
    (a, b) =>
      compareVietnameseNames(a.fullName, b.fullName) ||
      (a.birthDate < b.birthDate ? -1 : a.birthDate > b.birthDate ? 1 : 0) ||
      (a.citizenId < b.citizenId ? -1 : 1),
  );
  return ok(
    ordered.map((candidate, index) => ({
      ...candidate,
      candidateNumber: prefix + String(index + 1).padStart(width, '0'),
    })),
  );
}
