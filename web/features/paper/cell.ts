import type { Difficulty } from '../../../shared/question-bank/item.ts';

/** One cell of topics × difficulties with a number in it. */
export interface Cell {
  readonly topic: string;
  readonly difficulty: Difficulty;
  readonly positionGroup?: string | undefined;
  readonly count: number;
}
export const difficulties: readonly Difficulty[] = ['easy', 'medium', 'hard'];

/** The topics of some cells, each once, in Vietnamese order. */
export function topicsOf(cells: readonly Cell[]): string[] {
  return [...new Set(cells.map(({ topic }) => topic))].sort((a, b) =>
    a.localeCompare(b, 'vi', { numeric: true }),
  );
}
