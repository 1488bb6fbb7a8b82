import type { StoredObject } from '../../../shared/exam/stored-object.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { Item } from '../../../shared/question-bank/item.ts';
import type { ItemVersion } from '../../../shared/question-bank/item-version.ts';
import type { VersionState } from '../../../shared/question-bank/version-state.ts';

/** A version of a question in the book: as it goes out, with its text and key. */
export interface BookVersion extends ItemVersion {
  readonly item: Item & { readonly version: number };
  /** SHA-256 of the import it came with. */
  readonly importSha256?: string;
  /** When it was last written, moved or left behind. */
  changedAt: Instant;
}

/** A question with all its versions, the first at place 0. */
export interface BookItem {
  readonly itemId: string;
  readonly versions: BookVersion[];
  /** The approved version: the one that is drawn. */
  inForce: BookVersion | undefined;
}

/** An import with the versions that came with it. */
export interface BookImport {
  readonly items: StoredObject;
  readonly versions: BookVersion[];
}

/**
 * Everything a bank holds: the fold of its events, with the objects they point to read in. Events
 * are entered in place (see enter-event), because a copy of 20,000 questions an event would make
 * loading slow; so whoever got a book reads it before they next wait for anything.
 */
export interface BankBook {
  readonly bankId: string;
  readonly organisationId: string;
  readonly name: string;
  /** The last event entered. */
  sequence: number;
  /** The last event that brought a text: what was compared before it must be compared again. */
  writtenAt: number;
  /** By item id, in the order in which they came. */
  readonly items: Map<string, BookItem>;
  readonly imports: BookImport[];
}

const open: ReadonlySet<VersionState> = new Set(['draft', 'inReview', 'sentBack']);

/** Whether a version still waits to be approved or given up. */
export function isOpen(version: BookVersion): boolean {
  return open.has(version.state);
}

/** The newest version that is not given up, or the newest where all are: what is shown and edited. */
export function currentOf({ versions }: BookItem): BookVersion {
  const current = versions.findLast(({ state }) => state !== 'discarded') ?? versions.at(-1);
  if (!current) throw new Error('a question of the book has no version');
  return current;
}

/** The versions that are drawn: of each question the approved one, if it has one. */
export function inForce(book: BankBook): Item[] {
  const items: Item[] = [];
  for (const each of book.items.values()) if (each.inForce) items.push(each.inForce.item);
  return items;
}
