import type { ItemFilter, ItemSort } from '../../../shared/question-bank/item-query.ts';
import { type VersionState, versionState } from '../../../shared/question-bank/version-state.ts';
import type { BankBook } from './bank-book.ts';
import { type ListedItem, narrowItems } from './narrow-items.ts';

const collator = new Intl.Collator('vi');
const difficulties = ['easy', 'medium', 'hard'];
const states: readonly VersionState[] = versionState.options;

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The places of some names in Vietnamese order: a few names are compared once, not at each item. */
function placesOf(names: Iterable<string>): Map<string, number> {
  const sorted = [...new Set(names)].sort(collator.compare);
  return new Map(sorted.map((name, place) => [name, place]));
}

function comparer(
  sort: Exclude<ItemSort, 'added'>,
  items: readonly ListedItem[],
): (a: ListedItem, b: ListedItem) => number {
  const byPlace = (nameOf: (item: ListedItem) => string) => {
    const places = placesOf(items.map(nameOf));
    return (a: ListedItem, b: ListedItem) =>
      (places.get(nameOf(a)) ?? 0) - (places.get(nameOf(b)) ?? 0);
  };
  switch (sort) {
    case 'changed':
      return (a, b) => a.current.changedAt - b.current.changedAt;
    case 'topic':
      return byPlace(({ current }) => current.item.topic);
    case 'author':
      return byPlace(({ current }) => current.by);
    case 'difficulty':
      return (a, b) =>
        difficulties.indexOf(a.current.item.difficulty) -
        difficulties.indexOf(b.current.item.difficulty);
    case 'state':
      return (a, b) => states.indexOf(a.current.state) - states.indexOf(b.current.state);
    case 'stem':
      return (a, b) => byText(a.facts.opening, b.facts.opening);
  }
}

/** The questions that a filter leaves, sorted; equal ones stay in the order in which they came. */
export function findItems(
  book: BankBook,
  filter: ItemFilter,
  order: { readonly sort: ItemSort; readonly order: 'asc' | 'desc' },
  caller: string,
): ListedItem[] {
  const found: ListedItem[] = [];
  narrowItems(book, filter, caller, (item, missed) => {
    if (missed === undefined) found.push(item);
  });
  const down = order.order === 'desc';
  if (order.sort === 'added') return down ? found.reverse() : found;
  const compare = comparer(order.sort, found);
  return found.sort(down ? (a, b) => compare(b, a) : compare);
}
