/** An event as it stands in the chain. */
export interface Link {
  readonly sequence: number;
  readonly at: number;
  readonly by: string;
  readonly event: unknown;
  readonly previousHash: string;
  readonly hash: string;
}

/**
 * Whether a chain is whole: places 1, 2, 3 …, each link naming the hash of the one before and
 * bearing the hash of its own content. Names the first place that is not as it was written: what
 * was changed, removed, inserted or moved.
 */
export function verifyChain(
  links: readonly Link[],
  hashOf: (link: Omit<Link, 'hash'>) => string,
): { intact: boolean; firstBroken?: number } {
  let previousHash = '';
  for (const [index, { hash, ...link }] of links.entries()) {
    const whole =
      link.sequence === index + 1 && link.previousHash === previousHash && hashOf(link) === hash;
    if (!whole) return { intact: false, firstBroken: index + 1 };
    previousHash = hash;
  }
  return { intact: true };
}
