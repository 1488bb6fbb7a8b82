import type { Instant } from '../../../shared/kernel/instant.ts';
import type { WatchedSitting } from '../../../shared/proctoring/room-contract.ts';
import { silentFor } from '../../../shared/proctoring/silent-for.ts';

export interface SeatWarnings {
  /** Milliseconds since the last contact, when that is too long. */
  readonly silentForMs?: number;
  readonly focusLosses: number;
}

/**
 * What deserves a look at one candidate. `now` is the server's time of the figures, not of this
 * screen: our own lost connection must not make the whole room look silent.
 */
export function seatWarnings(sitting: WatchedSitting, now: Instant): SeatWarnings {
  const silentForMs = silentFor(sitting, now);
  const { focusLosses } = sitting;
  return silentForMs === undefined ? { focusLosses } : { silentForMs, focusLosses };
}

export function hasWarning(warnings: SeatWarnings): boolean {
  return warnings.silentForMs !== undefined || warnings.focusLosses > 0;
}
