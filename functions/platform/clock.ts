import type { Instant } from '../../shared/kernel/instant.ts';

/** The server's clock: the only one that decides anything. */
export interface Clock {
  /** Now, in milliseconds since 1970 UTC. */
  now(): Instant;
}

export const systemClock: Clock = { now: () => Date.now() };
