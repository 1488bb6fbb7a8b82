import type { Candidate } from '../../../shared/exam/candidate.ts';
import type { Exam } from '../../../shared/exam/exam.ts';
import type { RulePart } from '../../../shared/exam/rule-set.ts';
import type { ResultRow } from '../../../shared/results/round-result.ts';
import { explainEvidence, explainPart } from './explain.ts';
import { type GradedSitting, partResult } from './part-result.ts';
import { rankRows } from './rank-rows.ts';
import { scoreUnit } from './score.ts';

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

function rowOf(
  candidate: Candidate,
  parts: readonly HeldPart[],
  graded: (candidateId: string, partId: string) => GradedSitting | undefined,
): ResultRow {
  const { candidateId, candidateNumber, fullName, birthDate, sex, positionId, exemptions } =
    candidate;
  const results = parts.map((part) => {
    const exempt = exemptions.some((exemption) => exemption.partId === part.partId);
    return partResult(
      { ...part, passPercent: part.passPercent.value },
      { exempt, graded: graded(candidateId, part.partId) },
    );
  });
  return {
    candidateId,
    candidateNumber: candidateNumber ?? '',
    fullName,
    birthDate,
    sex,
    positionId,
    parts: results,
    qualified: results.every((result) => result.passed),
    explanation: results.flatMap((result, i) => {
      const vi = parts[i]?.title.vi ?? '';
      const title = { vi, en: parts[i]?.title.en ?? vi };
      const passPercent = parts[i]?.passPercent.value ?? 0;
      return [explainPart(result, title, passPercent), ...explainEvidence(result, title)];
    }),
  };
}

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
  const rows = candidates
    .map((candidate) => rowOf(candidate, parts, graded))
    .sort((a, b) => (a.candidateNumber < b.candidateNumber ? -1 : 1));
  const { ranking, priorityGrounds } = exam.ruleSet;
  if (ranking?.roundId !== roundId) return rows;

  const pointsOf = new Map(priorityGrounds.map(({ code, points }) => [code, points.value]));
  const priorityOf = new Map(
    candidates.map(({ candidateId, priorityCode }) => {
      const points = ranking.addsPriority.value ? (pointsOf.get(priorityCode ?? '') ?? 0) : 0;
      return [candidateId, Math.round(points * scoreUnit)];
    }),
  );
  const quotaOf = new Map(exam.positions.map(({ positionId, quota }) => [positionId, quota]));
  return rankRows(rows, { ranking, quotaOf, priorityOf, correctInRound1 });
}
