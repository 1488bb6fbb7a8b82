import type { Instant } from '../kernel/instant.ts';
import { hasEnded } from '../sitting/has-ended.ts';
import type { Sitting } from '../sitting/sitting.ts';

/** Silence after which a workstation is worth a look, in milliseconds. */
export const silenceMs = 90_000;

/**
 * Milliseconds since the last contact of a workstation that should be heard of, where they are too
 * many. Who has not signed in or has ended is silent rightly.
 */
export function silentFor(
  sitting: Pick<Sitting, 'state' | 'lastContactAt'>,
  now: Instant,
): number | undefined {
  const { state, lastContactAt } = sitting;
  if (state === 'assigned' || hasEnded(state) || lastContactAt === undefined) return undefined;
  const age = now - lastContactAt;
  return age > silenceMs ? age : undefined;
}
