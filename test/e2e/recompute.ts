/** What this test knows of one candidate by itself, without asking the system. */
export interface Known {
  readonly candidateNumber: string;
  readonly fullName: string;
  /** "dd/mm/yyyy" as in the file. */
  readonly birthDate: string;
  readonly position: string;
  readonly priority: number;
}

/** Hundredths of a point of so many right answers, rounded half up, the way one does it on paper. */
export function hundredths(correct: number, total: number): number {
  const exact = correct * 10_000;
  const whole = Math.floor(exact / total);
  return (exact % total) * 2 >= total ? whole + 1 : whole;
}

/** The ranking of one position done naively: count who is better, compare with the quota. */
export function naiveRanking(
  people: readonly (Known & { correct: number | undefined })[],
  quota: number,
  total: number,
): Map<string, { total: number; rank: number | undefined; outcome: string }> {
  const judged = people.map((each) => {
    const score = each.correct === undefined ? 0 : hundredths(each.correct, total);
    const eligible = each.correct !== undefined && each.correct * 2 >= total;
    return { ...each, score, eligible, sum: score + each.priority * 100 };
  });
  const eligible = judged.filter((each) => each.eligible);
  return new Map(
    judged.map((each): [string, { total: number; rank: number | undefined; outcome: string }] => {
      if (!each.eligible)
        return [
          each.candidateNumber,
          { total: each.score / 100, rank: undefined, outcome: 'notSelected' },
        ];
      const above = eligible.filter(
        (other) => other.sum > each.sum || (other.sum === each.sum && other.score > each.score),
      ).length;
      const level = eligible.filter(
        (other) => other.sum === each.sum && other.score === each.score,
      ).length;
      const outcome =
        above + level <= quota ? 'selected' : above < quota ? 'pendingDecision' : 'notSelected';
      return [each.candidateNumber, { total: each.sum / 100, rank: above + 1, outcome }];
    }),
  );
}
