/** Somebody to be given a session, with those open to them, the preferred first. */
export interface Chooser {
  readonly candidateId: string;
  readonly open: readonly string[];
}

/** A step of the way by which people move up, from the session wanted to one with a free seat. */
interface Step {
  readonly sessionId: string;
  readonly mover?: { readonly candidateId: string; readonly from: string };
}

/**
 * Gives everybody a session that is open to them, the first with a free seat. Where none has, others
 * move up: a chain of moves is looked for that ends in a free seat (an augmenting path). So somebody
 * is left over only where no choice of sessions seats more. The same input gives the same choice.
 */
export function chooseSessions(
  choosers: readonly Chooser[],
  seats: ReadonlyMap<string, number>,
): Map<string, string> {
  const free = new Map(seats);
  const chosen = new Map<string, string>();
  const inside = new Map([...seats.keys()].map((id) => [id, new Set<string>()]));
  const openTo = new Map(choosers.map((each) => [each.candidateId, each.open]));
  /** Choices known to lead nowhere: seats only ever get fewer, so they stay that way. */
  const hopeless = new Set<string>();

  function move(candidateId: string, to: string, from?: string): void {
    if (from !== undefined) {
      inside.get(from)?.delete(candidateId);
      free.set(from, (free.get(from) ?? 0) + 1);
    }
    chosen.set(candidateId, to);
    inside.get(to)?.add(candidateId);
    free.set(to, (free.get(to) ?? 0) - 1);
  }

  function chainFrom(open: readonly string[]): readonly Step[] | undefined {
    const direct = open.find((sessionId) => (free.get(sessionId) ?? 0) > 0);
    if (direct !== undefined) return [{ sessionId: direct }];
    const reached = new Set(open);
    const queue: (readonly Step[])[] = open.map((sessionId) => [{ sessionId }]);
    for (let steps = queue.shift(); steps; steps = queue.shift()) {
      const from = steps.at(-1)?.sessionId ?? '';
      for (const candidateId of [...(inside.get(from) ?? [])].reverse())
        for (const sessionId of openTo.get(candidateId) ?? []) {
          if (reached.has(sessionId)) continue;
          reached.add(sessionId);
          const longer = [...steps, { sessionId, mover: { candidateId, from } }];
          if ((free.get(sessionId) ?? 0) > 0) return longer;
          queue.push(longer);
        }
    }
    return undefined;
  }

  for (const { candidateId, open } of choosers) {
    const key = open.join(' ');
    const steps = hopeless.has(key) ? undefined : chainFrom(open);
    if (!steps) hopeless.add(key);
    else
      for (const { sessionId, mover } of steps.toReversed())
        move(mover?.candidateId ?? candidateId, sessionId, mover?.from);
  }
  return chosen;
}
