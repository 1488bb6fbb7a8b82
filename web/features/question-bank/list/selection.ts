import type { VersionState } from '../../../../shared/question-bank/version-state.ts';

/** What is remembered of a selected question, so that it stays selected while the list is narrowed. */
export interface Chosen {
  readonly itemId: string;
  readonly version: number;
  readonly inForce?: number | undefined;
  readonly state: VersionState;
  readonly stem: string;
  readonly authors: readonly string[];
}
export type Selection = ReadonlyMap<string, Chosen>;
export const nothingChosen: Selection = new Map();

/** Takes a question in, or out where it was in. */
export function toggled(selection: Selection, row: Chosen): Selection {
  const next = new Map(selection);
  if (!next.delete(row.itemId)) next.set(row.itemId, row);
  return next;
}

/** Takes questions in besides what was there. */
export function withAll(selection: Selection, rows: readonly Chosen[]): Selection {
  return new Map([...selection, ...rows.map((row) => [row.itemId, row] as const)]);
}

/** The places of a list between two, both included, the smaller first. */
export function rangeOf(anchor: number, place: number): { from: number; to: number } {
  return { from: Math.min(anchor, place), to: Math.max(anchor, place) };
}

/** What a list's row is remembered by. */
export function chosenOf(row: Chosen): Chosen {
  const { itemId, version, inForce, state, stem, authors } = row;
  return { itemId, version, inForce, state, stem: stem.slice(0, 100), authors };
}
