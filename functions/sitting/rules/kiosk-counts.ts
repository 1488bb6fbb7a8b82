import type { AnswerEvent } from '../../../shared/sitting/answer-event.ts';
import type { KioskCounts } from '../../../shared/sitting/kiosk-act.ts';

/** How often a candidate tried what a kiosk forbids, going on from earlier counts. */
export function kioskCountsOf(events: readonly AnswerEvent[], before: KioskCounts): KioskCounts {
  const counts = { ...before };
  for (const event of events)
    if (event.kind === 'kiosk') counts[event.act] = (counts[event.act] ?? 0) + 1;
  return counts;
}
