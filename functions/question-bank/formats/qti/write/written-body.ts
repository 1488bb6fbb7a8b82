import type { Item } from '../../../../../shared/question-bank/item.ts';

/** What a QTI file cannot say of a question. */
export type Lost = 'english' | 'positionGroups' | 'enemyGroup' | 'scores';

/** The parts of an item file that depend on its kind. */
export interface WrittenBody {
  readonly declaration: string;
  readonly interaction: string;
  readonly processing: string;
  readonly lost: readonly Lost[];
}

/** Texts as XHTML. */
export interface Texts {
  option(option: Pick<Item['options'][number], 'text' | 'rich'>): string;
}
