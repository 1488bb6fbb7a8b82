import { lastTouched } from '../../../shared/sitting/last-touched.ts';
import type { Moves } from '../../../shared/sitting/moves.ts';
import type { Sitting } from '../../../shared/sitting/sitting.ts';
import { eventsOf } from './events-of.ts';

/** What a workstation that gets the sitting back has to know; undefined where it never moved. */
export function movesOf(
  sitting: Pick<Sitting, 'turnEnds' | 'startsAt' | 'journal'>,
): Moves | undefined {
  if (sitting.turnEnds.length === 0) return undefined;
  return {
    turnEnds: sitting.turnEnds.map(({ held, at }) => ({ held, at: at - sitting.startsAt })),
    lastTouched: lastTouched(eventsOf(sitting.journal)),
  };
}
