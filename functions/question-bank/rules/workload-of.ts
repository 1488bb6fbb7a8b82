import type * as z from 'zod';
import type { reviewContract } from '../../../shared/question-bank/review-contract.ts';
import { type BankBook, currentOf } from './bank-book.ts';

type Workload = z.output<typeof reviewContract.workload.answer>;
type Person = Workload['people'][number];

const nothing = {
  drafts: 0,
  inReview: 0,
  sentBack: 0,
  approved: 0,
  couldReview: 0,
  reviewed: 0,
  returned: 0,
};

/** What waits for one person, and how much each has written and reviewed, by name. */
export function workloadOf(book: BankBook, caller: string): Workload {
  const people = new Map<string, Person>();
  const person = (subject: string) => {
    const known = people.get(subject) ?? { subject, ...nothing };
    people.set(subject, known);
    return known;
  };
  const mine = { toReview: 0, toCorrect: 0, drafts: 0, awaiting: 0 };
  const waiting: (readonly string[])[] = [];
  for (const item of book.items.values()) {
    const { state, by, authors } = currentOf(item);
    const own = authors.includes(caller);
    if (state === 'draft') {
      person(by).drafts += 1;
      if (own) mine.drafts += 1;
    } else if (state === 'sentBack') {
      person(by).sentBack += 1;
      if (own) mine.toCorrect += 1;
    } else if (state === 'inReview') {
      person(by).inReview += 1;
      waiting.push(authors);
      mine[own ? 'awaiting' : 'toReview'] += 1;
    }
    if (item.inForce) person(item.inForce.by).approved += 1;
    for (const { moves } of item.versions)
      for (const move of moves) {
        if (move.to === 'approved') person(move.by).reviewed += 1;
        if (move.to === 'sentBack') person(move.by).returned += 1;
      }
  }
  for (const each of people.values()) {
    const own = waiting.filter((authors) => authors.includes(each.subject)).length;
    each.couldReview = waiting.length - own;
  }
  const byName = (a: Person, b: Person) => (a.subject < b.subject ? -1 : 1);
  return { mine, people: [...people.values()].sort(byName) };
}
