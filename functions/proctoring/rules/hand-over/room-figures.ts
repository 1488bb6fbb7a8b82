import type { EndedFigures } from '../../../../shared/proctoring/hand-over/room-hand-over.ts';
import { hasEnded } from '../../../../shared/sitting/has-ended.ts';
import type { SittingState } from '../../../../shared/sitting/sitting-state.ts';
import { submissionTotals } from '../submission-totals.ts';

/** How a room stands when it is to be handed over. */
export interface RoomFigures {
  readonly figures: EndedFigures;
  /** Sittings that have not ended: nobody hands over before there are none. */
  readonly open: number;
}

/** Counts the sittings of a room for its hand-over, by the totals of the list that was signed. */
export function roomFigures(sittings: readonly { readonly state: SittingState }[]): RoomFigures {
  const { all, present, away, submitted, timedOut, suspended } = submissionTotals(sittings);
  return {
    figures: { all, present, absent: away, submitted, timedOut, suspended },
    open: sittings.filter(({ state }) => !hasEnded(state)).length,
  };
}
