import type { DrawItem } from './draw-item.ts';

/** What is drawn whole or not at all: one question, or all the questions about one text. */
export interface DrawUnit {
  /** The id of the question, or of the text. */
  readonly unitId: string;
  readonly items: readonly DrawItem[];
}

/** The units of some items, in the order of their first item. */
export function unitsOf(items: readonly DrawItem[]): DrawUnit[] {
  const units = new Map<string, DrawItem[]>();
  for (const item of items) {
    const unitId = item.stimulusId ?? item.itemId;
    const unit = units.get(unitId);
    if (unit) unit.push(item);
    else units.set(unitId, [item]);
  }
  return [...units].map(([unitId, own]) => ({ unitId, items: own }));
}
