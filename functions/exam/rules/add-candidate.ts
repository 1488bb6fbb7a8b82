import type { Candidate } from '../../../shared/exam/candidate.ts';
import type { Exam } from '../../../shared/exam/exam.ts';
import type { Finding } from '../../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Cell } from './parse-birth-date.ts';
import { readCandidate } from './read-candidate.ts';
import { type RegisterField, registerColumns } from './register-columns.ts';

/** The number after the last one: nobody else's changes. Problem: rule-broken where the width is full. */
function nextNumber(exam: Exam, candidates: readonly Candidate[]): Result<string> {
  const prefix = exam.register?.prefix ?? '';
  const digits = candidates.map((each) => (each.candidateNumber ?? '').slice(prefix.length));
  const width = digits[0]?.length ?? 4;
  const next = digits.reduce((most, each) => Math.max(most, Number(each)), 0) + 1;
  if (next < 10 ** width) return ok(prefix + String(next).padStart(width, '0'));
  return fail('rule-broken', {
    values: {
      reason_vi: `hết số báo danh ${width} chữ số.`,
      reason_en: `there is no number of ${width} digits left.`,
    },
  });
}

/**
 * One more candidate at the end of a numbered register, held to the same rules as a row of an
 * import. Problems: bad-request with a finding for each field, rule-broken.
 */
export function addCandidate(
  exam: Exam,
  candidates: readonly Candidate[],
  candidateId: string,
  cells: Partial<Record<RegisterField, Cell>>,
  today: string,
): Result<{ readonly candidates: Candidate[]; readonly candidateNumber: string }> {
  const findings: Finding[] = [];
  const complain = (field: RegisterField, vi: string, en: string) => {
    findings.push({
      field: registerColumns.find((each) => each.field === field)?.vi ?? field,
      vi,
      en,
    });
  };
  const added = readCandidate(exam, candidateId, (field) => cells[field] ?? null, today, complain);
  const same = candidates.find((each) => added.citizenId && each.citizenId === added.citizenId);
  if (same)
    complain(
      'citizenId',
      `Thí sinh ${same.candidateNumber ?? ''} đã có số căn cước này.`,
      `Candidate ${same.candidateNumber ?? ''} has this citizen id already.`,
    );
  if (findings.length > 0) return fail('bad-request', { findings });
  const number = nextNumber(exam, candidates);
  if (!number.ok) return number;
  const candidateNumber = number.value;
  return ok({ candidates: [...candidates, { ...added, candidateNumber }], candidateNumber });
}
