import type { KioskAct } from '../../../shared/sitting/kiosk-act.ts';

/** A key held down, or a menu tried in anger, is one attempt; milliseconds. */
const sameWithin = 3_000;

/** Passes acts on, the same one at most once in a while; `monotonic` is a clock nobody can set. */
export function makeKioskNotes(
  monotonic: () => number,
  note: (act: KioskAct) => void,
): (act: KioskAct) => void {
  const last = new Map<KioskAct, number>();
  return (act) => {
    const now = monotonic();
    if (now - (last.get(act) ?? Number.NEGATIVE_INFINITY) < sameWithin) return;
    last.set(act, now);
    note(act);
  };
}
