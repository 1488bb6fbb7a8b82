import type { Instant } from '../../../shared/kernel/instant.ts';
import type { WatchedSitting } from '../../../shared/proctoring/room-contract.ts';
import { hasEnded } from '../../../shared/sitting/has-ended.ts';

/** Silence after which a workstation is worth a look, in milliseconds. */
export const silenceMs = 90_000;

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
  const { state, lastContactAt, focusLosses } = sitting;
  const listening = state !== 'assigned' && !hasEnded(state);
  const age = lastContactAt === undefined ? 0 : now - lastContactAt;
  return listening && age > silenceMs ? { silentForMs: age, focusLosses } : { focusLosses };
}

export function hasWarning(warnings: SeatWarnings): boolean {
  return warnings.silentForMs !== undefined || warnings.focusLosses > 0;
}
