import { canonicalJson } from '../kernel/canonical-json.ts';
import type { DrawItem } from '../paper/draw-item.ts';
import type { DrawnQuestion } from '../paper/drawn-question.ts';
import type { DrawnLine } from './drawn-record.ts';
import type { Sha256 } from './hashing.ts';

const digit = (at: number) => at.toString(36);
const placeIn = (ids: readonly string[], id: string) => digit(ids.indexOf(id));

/**
 * Writes a candidate's paper in a line: for each question its place in the list of items (base 36)
 * and the places of its options (and right sides) in theirs. Short, since a proof holds one for
 * everybody; the items are looked through once.
 */
export function lineWriter(items: readonly DrawItem[]) {
  const at = new Map(items.map((item, place) => [item.itemId, place]));
  return (drawn: readonly DrawnQuestion[]): string =>
    drawn
      .map(({ itemId, optionIds, rightIds }) => {
        const place = at.get(itemId) ?? -1;
        const item = items[place];
        if (!item) throw new Error('a drawn question is not in the bank');
        const ids = item.choices.map(({ optionId }) => optionId);
        const options = optionIds.map((id) => placeIn(ids, id)).join('');
        const rights = rightIds?.map((id) => placeIn(item.rightIds ?? [], id)).join('');
        return `${digit(place)}.${options}${rights === undefined ? '' : `.${rights}`}`;
      })
      .join(' ');
}

/** The places of a line's questions in the list of items, by item id. */
export function itemPlaces(line: string): number[] {
  return line.split(' ').map((question) => Number.parseInt(question, 36));
}

/** The leaf of one candidate's paper. */
export function paperLeaf(sha256: Sha256, paper: DrawnLine): string {
  return sha256(`paper|${canonicalJson(paper)}`);
}
