import { plainText } from '../../../shared/kernel/plain-text.ts';
import type { ItemFilter } from '../../../shared/question-bank/item-query.ts';
import { isUnderTopic, tidyTopic } from '../../../shared/question-bank/topic-path.ts';
import { type BankBook, type BookItem, type BookVersion, currentOf } from './bank-book.ts';
import { type ItemFacts, itemFacts } from './item-facts.ts';

/** A question as a list sees it. */
export interface ListedItem {
  readonly entry: BookItem;
  readonly current: BookVersion;
  readonly facts: ItemFacts;
}

/** The filters that have counts of their own beside them. */
export type CountedFilter =
  | 'topic'
  | 'difficulty'
  | 'kind'
  | 'state'
  | 'language'
  | 'positionGroup'
  | 'author'
  | 'enemyGroup'
  | 'image'
  | 'formula';
type Test = readonly [CountedFilter | 'other', (item: ListedItem) => boolean];

/** What a filter asks, test by test; one that asks nothing has none. */
function testsOf(filter: ItemFilter, caller: string): Test[] {
  const tests: Test[] = [];
  const add = (name: Test[0], test: Test[1]) => tests.push([name, test]);
  const { topic, difficulty, kind, state, language, positionGroup, author, enemyGroup } = filter;
  const { image, formula, stimulusId, changedSince, waiting } = filter;
  if (state) add('state', ({ current }) => state.includes(current.state));
  // What was given up is shown to who asks for it.
  else add('state', ({ current }) => current.state !== 'discarded');
  if (topic !== undefined) {
    const above = tidyTopic(topic);
    add('topic', ({ current }) => isUnderTopic(current.item.topic, above));
  }
  if (difficulty) add('difficulty', ({ current }) => difficulty.includes(current.item.difficulty));
  if (kind) add('kind', ({ current }) => kind.includes(current.item.kind));
  if (language) add('language', ({ facts }) => facts.languages.includes(language));
  if (positionGroup !== undefined)
    add('positionGroup', ({ current }) =>
      (current.item.positionGroups ?? []).includes(positionGroup),
    );
  if (author !== undefined) add('author', ({ current }) => current.by === author);
  if (enemyGroup !== undefined)
    add('enemyGroup', ({ current }) => current.item.enemyGroup === enemyGroup);
  if (image) add('image', ({ facts }) => facts.image === (image === 'yes'));
  if (formula) add('formula', ({ facts }) => facts.formula === (formula === 'yes'));
  if (stimulusId !== undefined)
    add('other', ({ current }) => current.item.stimulus?.stimulusId === stimulusId);
  if (changedSince !== undefined) add('other', ({ current }) => current.changedAt >= changedSince);
  if (waiting)
    add('other', ({ current }) => {
      const own = current.authors.includes(caller);
      return waiting === 'review'
        ? current.state === 'inReview' && !own
        : current.state === 'sentBack' && own;
    });
  // Last, since it reads most: every word must be in the question.
  const words = plainText(filter.search).split(' ').filter(Boolean);
  if (words.length > 0)
    add('other', ({ facts }) => words.every((word) => facts.words.includes(word)));
  return tests;
}

/**
 * Walks through the questions that a filter leaves, and those that only one counted filter keeps
 * out: `seen` gets each with the name of that filter, or undefined where none does. The order is that
 * in which the questions came.
 */
export function narrowItems(
  book: BankBook,
  filter: ItemFilter,
  caller: string,
  seen: (item: ListedItem, missed: CountedFilter | undefined) => void,
): void {
  const tests = testsOf(filter, caller);
  for (const entry of book.items.values()) {
    const current = currentOf(entry);
    const item = { entry, current, facts: itemFacts(current.item) };
    let missed: CountedFilter | undefined;
    let out = false;
    for (const [name, test] of tests) {
      if (test(item)) continue;
      out = name === 'other' || missed !== undefined;
      if (out) break;
      missed = name as CountedFilter;
    }
    if (!out) seen(item, missed);
  }
}
