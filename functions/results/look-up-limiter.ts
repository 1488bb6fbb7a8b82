const windowMs = 5 * 60_000;
const tries = 10;
const kept = 20_000;

/** How many seconds to wait before another try for this name; zero where one is free. */
export type Limiter = (name: string, now: number) => number;

/**
 * Counts wrong tries per name in this process's memory: ten in five minutes. The firewall in front
 * counts per address; this keeps one candidate's date of birth from being guessed.
 */
export function lookUpLimiter(): { wait: Limiter; wrong(name: string, now: number): void } {
  const counts = new Map<string, { since: number; count: number }>();
  return {
    wait(name, now) {
      const known = counts.get(name);
      if (!known || now - known.since >= windowMs) return 0;
      return known.count < tries ? 0 : Math.ceil((known.since + windowMs - now) / 1000);
    },
    wrong(name, now) {
      const known = counts.get(name);
      if (known && now - known.since < windowMs) known.count += 1;
      else {
        // Taken out first, so that the oldest window stands first in the map.
        counts.delete(name);
        counts.set(name, { since: now, count: 1 });
      }
      const oldest = counts.keys().next().value;
      if (counts.size > kept && oldest !== undefined) counts.delete(oldest);
    },
  };
}
