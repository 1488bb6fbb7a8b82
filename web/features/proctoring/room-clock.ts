import type { Instant } from '../../../shared/kernel/instant.ts';

export type RoomPhase = 'beforeStart' | 'inProgress' | 'over';

/** Where a session stands at `now`, and the milliseconds to its start or its end (0 when over). */
export function roomClock(
  session: { readonly startsAt: Instant; readonly endsAt: Instant },
  now: Instant,
): { readonly phase: RoomPhase; readonly remainingMs: number } {
  if (now < session.startsAt) return { phase: 'beforeStart', remainingMs: session.startsAt - now };
  if (now < session.endsAt) return { phase: 'inProgress', remainingMs: session.endsAt - now };
  return { phase: 'over', remainingMs: 0 };
}
