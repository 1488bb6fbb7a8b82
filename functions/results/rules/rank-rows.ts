import type { RuleSet } from '../../../shared/exam/rule-set.ts';
import type { PartResult, ResultRow } from '../../../shared/results/round-result.ts';
import { keptOf, wholeShare } from './deduct.ts';
import { explainRanking, notRankedStep } from './explain.ts';
import { rankPosition, type Standing } from './rank-position.ts';
import { scoreUnit, scoreUnits } from './score.ts';

/** What a ranking goes by besides the answers; scores in ten-thousandths of a point. */
export interface RankingTerms {
  readonly ranking: NonNullable<RuleSet['ranking']>;
  readonly quotaOf: ReadonlyMap<string, number>;
  readonly priorityOf: ReadonlyMap<string, number>;
  /** Correct answers that count there, in ten-thousandths. */
  readonly correctInRound1: ReadonlyMap<string, number>;
  /** What was decided about a candidate's violations and late answers, in sentences. */
  readonly decisionSteps?: ReadonlyMap<string, ResultRow['explanation']>;
}

/** A row with the score its answers make. */
interface Judged {
  readonly row: ResultRow;
  /** Everything that had to be sat was sat to its end, and something was. */
  readonly counts: boolean;
  /** Answers that count, after deductions. */
  readonly correct: number;
  readonly total: number;
  readonly score: number;
  readonly priority: number;
  readonly meetsFloor: boolean;
}

const sum = (parts: readonly PartResult[], of: (part: PartResult) => number) =>
  parts.reduce((total, part) => total + of(part), 0);

/** Correct answers after the deductions that act on `what`, in ten-thousandths. */
const kept = (parts: readonly PartResult[], what: 'score' | 'floor') =>
  sum(parts, ({ correct, deduction }) =>
    deduction && (what === 'score' || deduction.actsOn === 'correctAnswers')
      ? keptOf(correct, deduction.percent)
      : correct * wholeShare,
  );

function judge(row: ResultRow, { ranking, priorityOf }: RankingTerms): Judged {
  // Exempt is not zero: a part that need not be sat is neither in the right answers nor in the questions.
  const graded = row.parts.filter((part) => part.status === 'graded');
  const scored = kept(graded, 'score');
  const total = sum(graded, (part) => part.total);
  const complete = row.parts.every((part) => part.status === 'graded' || part.status === 'exempt');
  const counts = complete && total > 0 && row.annulledBy === undefined;
  return {
    row,
    counts,
    correct: scored / wholeShare,
    total,
    score: counts
      ? scoreUnits(scored, total * wholeShare, ranking.maximumScore.value, ranking.decimals.value)
      : 0,
    priority: priorityOf.get(row.candidateId) ?? 0,
    // On the raw score, not rounded: neither rounding nor priority points lift anybody over the floor.
    meetsFloor:
      counts && kept(graded, 'floor') * 100 >= ranking.floorPercent.value * total * wholeShare,
  };
}

function standingsOf(judged: readonly Judged[], terms: RankingTerms): Map<string, Standing> {
  const { ranking, quotaOf, correctInRound1 } = terms;
  return new Map(
    [...Map.groupBy(judged, ({ row }) => row.positionId)].flatMap(([positionId, applicants]) => {
      const contenders = applicants.map(({ row, meetsFloor, score, priority }) => ({
        candidateId: row.candidateId,
        eligible: meetsFloor,
        score,
        priority,
        correctInRound1: correctInRound1.get(row.candidateId) ?? 0,
      }));
      return [...rankPosition(contenders, quotaOf.get(positionId) ?? 0, ranking.ties.value)];
    }),
  );
}

/** The rows of the round that ranks, each with its place within its position and how it came about. */
export function rankRows(rows: readonly ResultRow[], terms: RankingTerms): ResultRow[] {
  const { ranking, quotaOf } = terms;
  const judged = rows.map((row) => judge(row, terms));
  const standings = standingsOf(judged, terms);
  return judged.map((each): ResultRow => {
    const { row, score, priority, meetsFloor } = each;
    const standing = standings.get(row.candidateId) ?? { outcome: 'notSelected', level: 0 };
    return {
      ...row,
      ranking: {
        score: score / scoreUnit,
        priorityPoints: priority / scoreUnit,
        total: (meetsFloor ? score + priority : score) / scoreUnit,
        meetsFloor,
        ...(standing.rank === undefined ? {} : { rank: standing.rank }),
        outcome: standing.outcome,
      },
      explanation: each.counts
        ? [
            ...(terms.decisionSteps?.get(row.candidateId) ?? []),
            ...explainRanking({
              ...each,
              maximum: ranking.maximumScore.value,
              floorPercent: ranking.floorPercent.value,
              quota: quotaOf.get(row.positionId) ?? 0,
              standing,
            }),
          ]
        : [...row.explanation, notRankedStep],
    };
  });
}
