import type { ItemCounts, ItemFilter } from '../../../shared/question-bank/item-query.ts';
import { topicsAbove } from '../../../shared/question-bank/topic-path.ts';
import type { BankBook } from './bank-book.ts';
import { type CountedFilter, type ListedItem, narrowItems } from './narrow-items.ts';

const collator = new Intl.Collator('vi');

const valuesOf: Readonly<Record<CountedFilter, (item: ListedItem) => readonly string[]>> = {
  topic: ({ current }) => topicsAbove(current.item.topic),
  difficulty: ({ current }) => [current.item.difficulty],
  kind: ({ current }) => [current.item.kind],
  state: ({ current }) => [current.state],
  language: ({ facts }) => facts.languages,
  positionGroup: ({ current }) => current.item.positionGroups ?? [],
  author: ({ current }) => [current.by],
  enemyGroup: ({ current }) => (current.item.enemyGroup ? [current.item.enemyGroup] : []),
  image: ({ facts }) => (facts.image ? ['yes'] : []),
  formula: ({ facts }) => (facts.formula ? ['yes'] : []),
};
const names = Object.keys(valuesOf) as CountedFilter[];

/** Topics part by part, so that what lies under a topic follows it. */
const inTreeOrder = (a: string, b: string) => {
  const [left, right] = [a.split(' / '), b.split(' / ')];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const order = collator.compare(left[i] ?? '', right[i] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length;
};

/**
 * How many questions each value of each filter would leave while the other filters stay: a question
 * counts for a filter if no other one keeps it out.
 */
export function countItems(book: BankBook, filter: ItemFilter, caller: string): ItemCounts {
  const counts = new Map(names.map((name) => [name, new Map<string, number>()]));
  let total = 0;
  const count = (name: CountedFilter, item: ListedItem) => {
    const values = counts.get(name);
    for (const value of valuesOf[name](item)) values?.set(value, (values.get(value) ?? 0) + 1);
  };
  narrowItems(book, filter, caller, (item, missed) => {
    if (missed !== undefined) return count(missed, item);
    total += 1;
    for (const name of names) count(name, item);
  });
  const listed = <T extends string>(name: CountedFilter, order = collator.compare) =>
    [...(counts.get(name) ?? [])]
      .sort(([a], [b]) => order(a, b))
      .map(([value, of]) => ({ value: value as T, count: of }));
  return {
    total,
    topic: listed('topic', inTreeOrder),
    difficulty: listed('difficulty'),
    kind: listed('kind'),
    state: listed('state'),
    language: listed('language'),
    positionGroup: listed('positionGroup'),
    author: listed('author'),
    enemyGroup: listed('enemyGroup'),
    image: counts.get('image')?.get('yes') ?? 0,
    formula: counts.get('formula')?.get('yes') ?? 0,
  };
}
