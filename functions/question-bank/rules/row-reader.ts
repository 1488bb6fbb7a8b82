import type { ItemField } from './item-fields.ts';
import type { Fault } from './read-text.ts';

/** A row being read: the texts of its cells, and where to say what is wrong with one. */
export interface RowReader {
  of(name: ItemField['name']): string;
  report(name: ItemField['name'], fault: Fault): void;
}
