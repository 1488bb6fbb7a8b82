import type { StoredObject } from '../../shared/exam/stored-object.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type BankEvent, itemFile } from '../../shared/question-bank/bank.ts';
import { jsonReader, type ObjectStore } from '../platform/object-store.ts';
import type { Banks } from './bank-stream.ts';
import type { BankBook } from './rules/bank-book.ts';
import { enterEvent } from './rules/enter-event.ts';
import { type NearItems, nearItems } from './rules/near-items.ts';

/** The books of banks: what their events and the objects behind them come to. */
export interface BankBooks {
  /**
   * The book as it stands now. It is entered in place when something happens to the bank, so read
   * from it what you need before you wait for anything else.
   */
  read(bankId: string): Promise<BankBook | undefined>;
  /** What finds near questions of the bank, as it stands now. */
  near(book: BankBook): NearItems;
  /**
   * Lets a rule decide the next event from the book as it stands, and writes it. Where somebody else
   * wrote meanwhile, the rule decides again. Problems: not-found, conflict, and the rule's own.
   */
  change(
    bankId: string,
    by: string,
    decide: (book: BankBook) => Result<BankEvent>,
  ): Promise<Result<BankBook>>;
}

const pointerOf = (event: BankEvent): StoredObject | undefined =>
  event.type === 'itemsImported' || event.type === 'itemsRevised' ? event.items : undefined;

/** Does some work when what was queued for the bank before it has ended, well or not. */
function inTurn<T>(
  queue: Map<string, Promise<unknown>>,
  bankId: string,
  work: () => Promise<T>,
): Promise<T> {
  const turn = (queue.get(bankId) ?? Promise.resolve()).then(work, work);
  queue.set(bankId, turn);
  return turn;
}

/** So often a rule is asked again before two writers are told of each other. */
const mostTries = 12;

export function bankBooks(banks: Banks, objects: ObjectStore): BankBooks {
  const readFile = jsonReader(objects, itemFile, 2);
  const books = new Map<string, BankBook>();
  const nears = new Map<string, NearItems>();
  // One reader at a time enters events into a book: two would enter them twice. Writers of this
  // process wait for one another instead of losing to one another.
  const readers = new Map<string, Promise<unknown>>();
  const writers = new Map<string, Promise<unknown>>();

  async function upToDate(bankId: string): Promise<BankBook | undefined> {
    const state = await banks.load(bankId);
    if (!state) return undefined;
    const { list, length } = state.entries;
    let book = books.get(bankId);
    for (const entry of list.slice(book?.sequence ?? 0, length)) {
      const pointer = pointerOf(entry.event);
      book = enterEvent(book, entry, pointer ? (await readFile(pointer)).items : []);
      books.set(bankId, book);
    }
    return book;
  }

  const read = (bankId: string) => inTurn(readers, bankId, () => upToDate(bankId));

  async function attempt(
    bankId: string,
    by: string,
    decide: (book: BankBook) => Result<BankEvent>,
  ): Promise<Result<BankBook>> {
    for (let tries = 0; tries < mostTries; tries++) {
      const book = await read(bankId);
      if (!book) return fail('not-found');
      let stale = false;
      const written = await banks.change(bankId, by, (state) => {
        stale = state.sequence !== book.sequence;
        return stale ? fail('conflict') : decide(book);
      });
      if (stale) continue;
      if (!written.ok) return written;
      const after = await read(bankId);
      return after ? ok(after) : fail('not-found');
    }
    return fail('conflict');
  }

  return {
    read,
    near(book) {
      const near = nears.get(book.bankId) ?? nearItems();
      nears.set(book.bankId, near);
      near.follow(book);
      return near;
    },
    change: (bankId, by, decide) => inTurn(writers, bankId, () => attempt(bankId, by, decide)),
  };
}
