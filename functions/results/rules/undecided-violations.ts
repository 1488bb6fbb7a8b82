import type { Exam } from '../../../shared/exam/exam.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { sanctionNames } from './explain-sanctions.ts';
import { concernsRound, violationsIn } from './sanctions-in.ts';

/** Whether every violation that a round's results heed is decided or withdrawn. Problem: incidents-undecided. */
export function undecidedViolations(exam: Exam, roundId: string): Result<true> {
  const open = violationsIn(exam).filter(
    (each) =>
      concernsRound(each, roundId) && !each.violation.decision && !each.violation.withdrawal,
  );
  if (open.length === 0) return ok(true);
  return fail('incidents-undecided', {
    values: { count: open.length },
    findings: open.map(({ sessionName, violation: { number, sanction } }) => ({
      field: number,
      vi: `Biên bản ${number}, ${sessionName}: đề nghị ${sanctionNames[sanction].vi}, chưa có quyết định.`,
      en: `Minutes ${number}, ${sessionName}: ${sanctionNames[sanction].en} proposed, not decided.`,
    })),
  });
}

/** The place of the last event about a violation that a round's results heed; 0 for none. */
export function lastOfViolations(exam: Exam, roundId: string): number {
  const sequences = violationsIn(exam)
    .filter((each) => concernsRound(each, roundId))
    .flatMap(({ violation: { recorded, decision, withdrawal } }) => [
      recorded.sequence,
      decision?.sequence ?? 0,
      withdrawal?.sequence ?? 0,
    ]);
  return Math.max(0, ...sequences);
}
