import type { Candidate } from '../../../shared/exam/candidate.ts';
import type { Exam } from '../../../shared/exam/exam.ts';
import type { RulePart } from '../../../shared/exam/rule-set.ts';
import type { PartResult, ResultRow } from '../../../shared/results/round-result.ts';
import { explainPart, explainRanking } from './explain.ts';
import { type GradedSitting, partResult } from './part-result.ts';
import { type Contender, rankPosition } from './rank-position.ts';
import { scoreUnit, scoreUnits } from './score.ts';

interface HeldPart extends RulePart {
  readonly questionCount: number;
}

function heldParts(exam: Exam, roundId: string): HeldPart[] {
  const rules = exam.ruleSet.rounds.find((round) => round.roundId === roundId)?.parts ?? [];
  return rules.flatMap((rule) => {
    const plan = exam.parts.find((part) => part.partId === rule.partId);
    return plan?.held ? [{ ...rule, questionCount: plan.questionCount }] : [];
  });
}

const sum = (parts: readonly PartResult[], of: 'correct' | 'total') =>
  parts.reduce((total, part) => total + part[of], 0);

/**
 * The results of a round, by candidate number: every part of everybody who takes part, and the
 * ranking where this is the round that ranks. `graded` gives what was graded of a candidate's part;
 * `correctInRound1` serves the tie-break that asks for it.
 */
export function roundRows(
  exam: Exam,
  roundId: string,
  candidates: readonly Candidate[],
  graded: (candidateId: string, partId: string) => GradedSitting | undefined,
  correctInRound1: ReadonlyMap<string, number>,
): ResultRow[] {
  const parts = heldParts(exam, roundId);
  const ranking = exam.ruleSet.ranking?.roundId === roundId ? exam.ruleSet.ranking : undefined;
  const pointsOf = new Map(
    exam.ruleSet.priorityGrounds.map((ground) => [ground.code, ground.points.value]),
  );

  const rows = candidates.map((candidate) => {
    const { candidateId, candidateNumber, fullName, birthDate, sex, positionId, exemptions } =
      candidate;
    const results = parts.map((part) => {
      const exempt = exemptions.some((exemption) => exemption.partId === part.partId);
      return partResult(
        { ...part, passPercent: part.passPercent.value },
        { exempt, graded: graded(candidateId, part.partId) },
      );
    });
    const row: ResultRow = {
      candidateId,
      candidateNumber: candidateNumber ?? '',
      fullName,
      birthDate,
      sex,
      positionId,
      parts: results,
      qualified: results.every((result) => result.passed),
      explanation: results.map((result, i) => {
        const title = parts[i]?.title;
        const vi = title?.vi ?? '';
        return explainPart(result, { vi, en: title?.en ?? vi }, parts[i]?.passPercent.value ?? 0);
      }),
    };
    const priority = ranking?.addsPriority.value
      ? (pointsOf.get(candidate.priorityCode ?? '') ?? 0)
      : 0;
    return { row, priority: Math.round(priority * scoreUnit) };
  });
  rows.sort((a, b) => (a.row.candidateNumber < b.row.candidateNumber ? -1 : 1));
  if (!ranking) return rows.map(({ row }) => row);

  const maximum = ranking.maximumScore.value;
  const floorPercent = ranking.floorPercent.value;
  const judged = rows.map(({ row, priority }) => {
    const correct = sum(row.parts, 'correct');
    const total = sum(row.parts, 'total');
    const sat = row.parts.every((part) => part.status === 'graded' || part.status === 'exempt');
    // The floor is on the raw score: priority points lift nobody over it.
    const meetsFloor = sat && total > 0 && correct * 100 >= floorPercent * total;
    return {
      row,
      priority,
      correct,
      total,
      meetsFloor,
      score: sat ? scoreUnits(correct, total, maximum, ranking.decimals.value) : 0,
    };
  });
  const quotas = new Map(exam.positions.map((position) => [position.positionId, position.quota]));
  const standings = new Map(
    [...Map.groupBy(judged, ({ row }) => row.positionId)].flatMap(([positionId, applicants]) => {
      const contenders: Contender[] = applicants.map((each) => ({
        candidateId: each.row.candidateId,
        eligible: each.meetsFloor,
        score: each.score,
        priority: each.priority,
        correctInRound1: correctInRound1.get(each.row.candidateId) ?? 0,
      }));
      return [...rankPosition(contenders, quotas.get(positionId) ?? 0, ranking.ties.value)];
    }),
  );
  return judged.map(({ row, priority, correct, total, meetsFloor, score }) => {
    const quota = quotas.get(row.positionId) ?? 0;
    const standing = standings.get(row.candidateId) ?? {
      outcome: 'notSelected' as const,
      level: 0,
    };
    return {
      ...row,
      ranking: {
        score: score / scoreUnit,
        priorityPoints: priority / scoreUnit,
        total: meetsFloor ? (score + priority) / scoreUnit : score / scoreUnit,
        meetsFloor,
        ...(standing.rank === undefined ? {} : { rank: standing.rank }),
        outcome: standing.outcome,
      },
      explanation: row.parts.some((part) => part.status === 'graded')
        ? explainRanking({
            correct,
            total,
            maximum,
            score,
            priority,
            floorPercent,
            meetsFloor,
            quota,
            standing,
          })
        : row.explanation,
    };
  });
}
