import type { Candidate } from '../../../shared/exam/candidate.ts';
import type { Exam } from '../../../shared/exam/exam.ts';
import type { RulePart } from '../../../shared/exam/rule-set.ts';
import type { ResultRow } from '../../../shared/results/round-result.ts';
import { explainEvidence, explainPart } from './explain.ts';
import { explainAnnulment, explainSanctions } from './explain-sanctions.ts';
import { type GradedSitting, partResult } from './part-result.ts';
import { rankRows } from './rank-rows.ts';
import { type CandidateSanctions, sanctionsIn } from './sanctions-in.ts';
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

const titleOf = (part: HeldPart | undefined) => {
  const vi = part?.title.vi ?? '';
  return { vi, en: part?.title.en ?? vi };
};

/** What was decided about violations in a row, in sentences. */
function sanctionStepsOf(row: ResultRow, parts: readonly HeldPart[]): ResultRow['explanation'] {
  return [
    ...(row.annulledBy ? [explainAnnulment(row.annulledBy)] : []),
    ...row.parts.flatMap((part, i) => explainSanctions(part, titleOf(parts[i]))),
  ];
}

/** Which late answers count in a row, in sentences. */
function evidenceStepsOf(row: ResultRow, parts: readonly HeldPart[]): ResultRow['explanation'] {
  return row.parts.flatMap((part, i) => explainEvidence(part, titleOf(parts[i])));
}

function rowOf(
  candidate: Candidate,
  parts: readonly HeldPart[],
  sanctions: CandidateSanctions,
  graded: (candidateId: string, partId: string) => GradedSitting | undefined,
): ResultRow {
  const { candidateId, candidateNumber, fullName, birthDate, sex, positionId, exemptions } =
    candidate;
  const results = parts.map((part) => {
    const exempt = exemptions.some((exemption) => exemption.partId === part.partId);
    return partResult(
      { ...part, passPercent: part.passPercent.value },
      {
        exempt,
        graded: graded(candidateId, part.partId),
        sanctions: sanctions.of(part.partId),
      },
    );
  });
  const { annulledBy } = sanctions;
  const row: ResultRow = {
    candidateId,
    candidateNumber: candidateNumber ?? '',
    fullName,
    birthDate,
    sex,
    positionId,
    parts: results,
    qualified: annulledBy === undefined && results.every((result) => result.passed),
    ...(annulledBy ? { annulledBy } : {}),
    explanation: results.flatMap((result, i) => {
      const passPercent = parts[i]?.passPercent.value ?? 0;
      const title = titleOf(parts[i]);
      return [explainPart(result, title, passPercent), ...explainEvidence(result, title)];
    }),
  };
  return { ...row, explanation: [...sanctionStepsOf(row, parts), ...row.explanation] };
}

/**
 * The results of a round, by candidate number: every part of everybody who takes part, and the
 * ranking where this is the round that ranks. `graded` gives what was graded of a candidate's part;
 * `correctInRound1`, in ten-thousandths of an answer, serves the tie-break that asks for it.
 */
export function roundRows(
  exam: Exam,
  roundId: string,
  candidates: readonly Candidate[],
  graded: (candidateId: string, partId: string) => GradedSitting | undefined,
  correctInRound1: ReadonlyMap<string, number>,
): ResultRow[] {
  const parts = heldParts(exam, roundId);
  const sanctionsOf = sanctionsIn(exam);
  const rows = candidates
    .map((candidate) => rowOf(candidate, parts, sanctionsOf(candidate.candidateId), graded))
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
  const decisionSteps = new Map(
    rows.map((row) => {
      const steps = [...sanctionStepsOf(row, parts), ...evidenceStepsOf(row, parts)];
      return [row.candidateId, steps] as const;
    }),
  );
  return rankRows(rows, { ranking, quotaOf, priorityOf, correctInRound1, decisionSteps });
}
