import type { Instant } from '../../../shared/kernel/instant.ts';
import type { BankEvent } from '../../../shared/question-bank/bank.ts';
import type { Item } from '../../../shared/question-bank/item.ts';
import type { VersionState } from '../../../shared/question-bank/version-state.ts';
import { type BankBook, type BookItem, type BookVersion, currentOf, isOpen } from './bank-book.ts';

/** An event as it is entered: its place, author and time. */
export interface BankEntry {
  readonly sequence: number;
  readonly at: Instant;
  readonly by: string;
  readonly event: BankEvent;
}

type Origin = Pick<BookVersion, 'origin' | 'fileName' | 'importSha256'>;

/**
 * Adds the next version of a question. An open version before it is replaced, and its authors are
 * authors of the new one as well: whoever approves it approves what they wrote, too. Texts that were
 * approved have been through other eyes, so there the new version is its writer's alone.
 */
function addVersion(
  book: BankBook,
  given: Item,
  { by, at }: BankEntry,
  state: 'draft' | 'inReview',
  origin: Origin,
): BookVersion {
  let entry = book.items.get(given.itemId);
  if (!entry) {
    entry = { itemId: given.itemId, versions: [], inForce: undefined };
    book.items.set(given.itemId, entry);
  }
  const before = entry.versions.length > 0 ? currentOf(entry) : undefined;
  const shared = before && (isOpen(before) || before.state === 'discarded') ? before.authors : [];
  if (before && isOpen(before)) {
    before.state = 'replaced';
    before.changedAt = at;
  }
  const number = entry.versions.length + 1;
  const version: BookVersion = {
    ...origin,
    item: { ...given, version: number },
    version: number,
    state,
    by,
    at,
    authors: [...new Set([...shared, by])],
    moves: [],
    comments: [],
    changedAt: at,
  };
  entry.versions.push(version);
  return version;
}

/** Moves a version; an approved one takes the place of the one in force before. */
function move(
  item: BookItem,
  version: BookVersion,
  to: VersionState,
  { by, at }: BankEntry,
  comment?: string,
): void {
  if (to === 'approved') {
    const before = item.inForce;
    if (before && before !== version) {
      before.state = 'replaced';
      before.changedAt = at;
    }
    item.inForce = version;
  } else if (item.inForce === version) item.inForce = undefined;
  version.state = to;
  version.changedAt = at;
  version.moves.push({ to, by, at, ...(comment ? { comment } : {}) });
}

function enter(book: BankBook, entry: BankEntry, items: readonly Item[]): void {
  const { event } = entry;
  switch (event.type) {
    case 'bankCreated':
      throw new Error('a bank is created once');
    case 'itemsImported': {
      const { items: pointer, fileName } = event;
      const origin: Origin = { origin: 'import', fileName, importSha256: pointer.sha256 };
      const versions = items.map((item) => addVersion(book, item, entry, 'inReview', origin));
      book.imports.push({ items: pointer, versions });
      return;
    }
    case 'itemsApproved':
      for (const each of book.imports.filter(
        ({ items: { sha256 } }) => sha256 === event.items.sha256,
      ))
        for (const version of each.versions) {
          const item = book.items.get(version.item.itemId);
          if (item && version.state === 'inReview') move(item, version, 'approved', entry);
        }
      return;
    case 'itemWritten':
      addVersion(book, event.item, entry, event.state, { origin: 'form' });
      return;
    case 'itemsRevised': {
      const origin: Origin = { origin: event.change ? 'bulkEdit' : 'form' };
      for (const item of items) addVersion(book, item, entry, event.state, origin);
      return;
    }
    case 'itemsMoved':
      for (const { itemId, version } of event.versions) {
        const item = book.items.get(itemId);
        const moved = item?.versions[version - 1];
        if (item && moved) move(item, moved, event.to, entry, event.comment);
      }
      return;
    case 'itemCommented': {
      const { by, at } = entry;
      const version = book.items.get(event.itemId)?.versions[event.version - 1];
      version?.comments.push({ by, at, text: event.text });
      return;
    }
  }
}

const bringsText: ReadonlySet<BankEvent['type']> = new Set([
  'itemsImported',
  'itemWritten',
  'itemsRevised',
]);

/**
 * Enters the next event of a bank into its book, in place, and answers the book; the first must be
 * the bank's creation. `items` are those of the object that the event points to, if it does.
 */
export function enterEvent(
  book: BankBook | undefined,
  entry: BankEntry,
  items: readonly Item[] = [],
): BankBook {
  const { event, sequence } = entry;
  if (!book) {
    if (event.type !== 'bankCreated') throw new Error('the first event of a bank must create it');
    const { bankId, organisationId, name } = event;
    return {
      bankId,
      organisationId,
      name,
      sequence,
      writtenAt: sequence,
      items: new Map(),
      imports: [],
    };
  }
  enter(book, entry, items);
  book.sequence = sequence;
  if (bringsText.has(event.type)) book.writtenAt = sequence;
  return book;
}
