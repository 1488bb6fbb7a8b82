import type { ReadItem } from './read-bank.ts';

/** A question of a foreign file before it is asked what the file does not say. */
export type ForeignDraft = NonNullable<ReadItem['draft']>;
