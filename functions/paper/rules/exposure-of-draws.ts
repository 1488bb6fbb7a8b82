import { itemPlaces } from '../../../shared/proof/paper-line.ts';
import type { ExposureFile } from '../../../shared/question-bank/exposure.ts';
import type { Item } from '../../../shared/question-bank/item.ts';

/** What was drawn for a session: each paper in its line of the record (proof/paper-line). */
export interface SessionDraw {
  readonly sessionId: string;
  readonly papers: number;
  readonly lines: readonly string[];
}

/**
 * How often each question of a sealed bank was drawn, session by session; those that no paper has
 * are there as well, with none: they were sealed.
 */
export function exposureOfDraws(
  items: readonly Item[],
  draws: readonly SessionDraw[],
): ExposureFile {
  const sorted = items.toSorted((a, b) => (a.itemId < b.itemId ? -1 : 1));
  return {
    sessions: draws.map(({ sessionId, papers, lines }) => {
      const counts = sorted.map(() => 0);
      for (const place of lines.flatMap(itemPlaces)) counts[place] = (counts[place] ?? 0) + 1;
      const drawn = sorted.map(({ itemId, version = 1 }, place) => ({
        itemId,
        version,
        papers: counts[place] ?? 0,
      }));
      return { sessionId, papers, drawn };
    }),
  };
}
