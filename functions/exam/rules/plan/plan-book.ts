import type { Candidate } from '../../../../shared/exam/candidate.ts';
import type { Exam, PartState } from '../../../../shared/exam/exam.ts';
import type { PlanFinding } from '../../../../shared/exam/plan-finding.ts';
import type { SeatAssignment } from '../../../../shared/exam/seat-assignment.ts';

/** Everything the check of a plan looks at. */
export interface PlanBook {
  readonly exam: Exam;
  readonly candidates: readonly Candidate[];
  /** Seats by part id; no entry where nobody is seated. */
  readonly seats: ReadonlyMap<string, readonly SeatAssignment[]>;
  /** Who sits a part, by part id; no entry where the round before is not published yet. */
  readonly sitting: ReadonlyMap<string, readonly Candidate[]>;
  /** The organisation's other exams. */
  readonly others: readonly Exam[];
}

/** Looks at one side of a plan. */
export type PlanCheck = (book: PlanBook) => readonly PlanFinding[];

/** Numbers named in a finding at most. */
const shown = 12;

/** Candidates of a finding: the first numbers, and how many there are. */
export function concerning(
  candidates: readonly { readonly candidateNumber?: string | undefined }[],
): Pick<PlanFinding, 'numbers' | 'count'> {
  const numbers = candidates.map((each) => each.candidateNumber ?? '').toSorted();
  return { numbers: numbers.slice(0, shown), count: numbers.length };
}

/** The title of a part as its rule set has it. */
export function titleOf(exam: Exam, partId: string): { vi: string; en: string } {
  const rules = exam.ruleSet.rounds.flatMap((round) => round.parts);
  const title = rules.find((each) => each.partId === partId)?.title;
  return { vi: title?.vi ?? partId, en: title?.en ?? title?.vi ?? partId };
}

/** Parts that are held and not sealed: what can still be mended. */
export function openParts(exam: Exam): PartState[] {
  return exam.parts.filter((part) => part.held && !part.seal);
}
