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

export interface Standing {
  readonly rank?: number;
  readonly outcome: 'selected' | 'notSelected' | 'pendingDecision';
  /** How many stand exactly level, oneself included. */
  readonly level: number;
}

/** What decides, in this order: the total, then each tie-break of the decree that applies on computers. */
function keysOf(contender: Contender, ties: readonly TieBreak[]): number[] {
  const keys = [contender.score + contender.priority];
  for (const tie of ties) {
    if (tie === 'higherRankingScore') keys.push(contender.score);
    if (tie === 'moreCorrectInRound1') keys.push(contender.correctInRound1);
    // A written score exists only where a written exam is combined; the head's decision is not computed.
  }
  return keys;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((key, i) => key !== b[i]);
  return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
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
  const standings = new Map<string, Standing>();
  const keyed = contenders
    .filter((each) => each.eligible)
    .map((each) => ({ id: each.candidateId, keys: keysOf(each, ties) }))
    .sort((a, b) => compare(a.keys, b.keys));
  for (let from = 0; from < keyed.length; ) {
    let until = from + 1;
    while (until < keyed.length && compare(keyed[until]?.keys ?? [], keyed[from]?.keys ?? []) === 0)
      until += 1;
    const outcome = until <= quota ? 'selected' : from < quota ? 'pendingDecision' : 'notSelected';
    for (const { id } of keyed.slice(from, until))
      standings.set(id, { rank: from + 1, outcome, level: until - from });
    from = until;
  }
  for (const { candidateId, eligible } of contenders) {
    if (!eligible) standings.set(candidateId, { outcome: 'notSelected', level: 0 });
  }
  return standings;
}
