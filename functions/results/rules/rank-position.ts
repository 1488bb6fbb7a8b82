/** A candidate of one position, as the ranking sees them; scores in ten-thousandths of a point. */
export interface Contender {
  readonly candidateId: string;
  /** Not absent, not suspended, and the raw score at the floor or above. */
  readonly eligible: boolean;
  readonly score: number;
  readonly priority: number;
  readonly correctInRound1: number;
}

export type TieBreak =
  | 'higherRankingScore'
  | 'higherWrittenScore'
  | 'moreCorrectInRound1'
  | 'headDecides';

/** A tie-break that can be computed from what was sat on computers. */
export type ComputedTie = Extract<TieBreak, 'higherRankingScore' | 'moreCorrectInRound1'>;

export interface Standing {
  readonly rank?: number;
  readonly outcome: 'selected' | 'notSelected' | 'pendingDecision';
  /** How many stand exactly level, oneself included. */
  readonly level: number;
  /** Where others have the same total but stand elsewhere: how many share it, and what told them apart. */
  readonly tie?: { readonly others: number; readonly by: readonly ComputedTie[] };
}

/** The tie-breaks that apply: those before the head's decision, less the written score of no written exam. */
function computedTies(ties: readonly TieBreak[]): ComputedTie[] {
  const head = ties.indexOf('headDecides');
  return ties
    .slice(0, head < 0 ? ties.length : head)
    .filter((tie) => tie === 'higherRankingScore' || tie === 'moreCorrectInRound1');
}

interface Keyed {
  readonly id: string;
  /** The total, then one key for each tie-break. */
  readonly keys: readonly number[];
}

/** The higher first, at the first key that differs; zero where they stand level. */
function compare(a: Keyed, b: Keyed): number {
  const at = a.keys.findIndex((key, i) => key !== b.keys[i]);
  return at < 0 ? 0 : (b.keys[at] ?? 0) - (a.keys[at] ?? 0);
}

/** What told apart those who share a total; undefined where nothing did, or nobody shares it. */
function tieOf(sharing: readonly Keyed[], ties: readonly ComputedTie[]): Standing['tie'] {
  const by = ties.filter((_, i) =>
    sharing.some(({ keys }) => keys[i + 1] !== sharing[0]?.keys[i + 1]),
  );
  return by.length > 0 ? { others: sharing.length - 1, by } : undefined;
}

/**
 * Ranks the candidates of one position by total score (NĐ 170/2025 Điều 10): from the highest down
 * within the quota, ties broken by the rule set's chain. Those who remain level across the last
 * place of the quota wait for the head's recorded decision. Level candidates share a rank, and the
 * next rank skips.
 */
export function rankPosition(
  contenders: readonly Contender[],
  quota: number,
  ties: readonly TieBreak[],
): Map<string, Standing> {
  const chain = computedTies(ties);
  const keyOf = {
    higherRankingScore: (each: Contender) => each.score,
    moreCorrectInRound1: (each: Contender) => each.correctInRound1,
  };
  const keyed = contenders
    .filter((each) => each.eligible)
    .map(
      (each): Keyed => ({
        id: each.candidateId,
        keys: [each.score + each.priority, ...chain.map((tie) => keyOf[tie](each))],
      }),
    )
    .sort(compare);
  const tieOfTotal = new Map(
    [...Map.groupBy(keyed, ({ keys }) => keys[0])].map(([total, sharing]) => [
      total,
      tieOf(sharing, chain),
    ]),
  );
  const standings = new Map<string, Standing>();
  for (let from = 0; from < keyed.length; ) {
    const first = keyed[from];
    if (!first) break;
    let until = from + 1;
    for (let next = keyed[until]; next && compare(next, first) === 0; next = keyed[until])
      until += 1;
    const outcome = until <= quota ? 'selected' : from < quota ? 'pendingDecision' : 'notSelected';
    const tie = tieOfTotal.get(first.keys[0]);
    for (const { id } of keyed.slice(from, until))
      standings.set(id, { rank: from + 1, outcome, level: until - from, ...(tie ? { tie } : {}) });
    from = until;
  }
  for (const { candidateId, eligible } of contenders) {
    if (!eligible) standings.set(candidateId, { outcome: 'notSelected', level: 0 });
  }
  return standings;
}
