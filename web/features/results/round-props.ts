import type { Exam } from '../../../shared/exam/exam.ts';
import type { RuleRound } from '../../../shared/exam/rule-set.ts';

/** What everything about one round is given: its exam, and the round by the exam's rule set. */
export interface RoundProps {
  readonly exam: Exam;
  readonly round: RuleRound;
}
