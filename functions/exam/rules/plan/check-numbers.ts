import { concerning, type PlanCheck } from './plan-book.ts';

/** Candidates without a number, and numbers of the series that nobody bears (số báo danh khuyết). */
export const checkNumbers: PlanCheck = ({ exam, candidates }) => {
  if (candidates.length === 0) return [];
  const without = candidates.filter((each) => each.candidateNumber === undefined);
  if (without.length > 0)
    return [
      {
        code: 'notNumbered',
        severity: 'error',
        step: 'candidates',
        vi: `${without.length} thí sinh chưa có số báo danh.`,
        en: `${without.length} candidate(s) have no number.`,
        numbers: [],
        count: without.length,
      },
    ];
  const prefix = exam.register?.prefix ?? '';
  const digits = candidates.map((each) => (each.candidateNumber ?? '').slice(prefix.length));
  const width = digits[0]?.length ?? 0;
  const last = digits.reduce((most, each) => Math.max(most, Number(each)), 0);
  const known = new Set(digits.map(Number));
  const absent = Array.from({ length: last }, (_, i) => i + 1)
    .filter((number) => !known.has(number))
    .map((number) => ({ candidateNumber: prefix + String(number).padStart(width, '0') }));
  if (absent.length === 0) return [];
  return [
    {
      code: 'numberAbsent',
      severity: 'warning',
      step: 'candidates',
      vi: `${absent.length} số báo danh bị khuyết trong dãy số.`,
      en: `${absent.length} number(s) of the series belong to nobody.`,
      ...concerning(absent),
    },
  ];
};
