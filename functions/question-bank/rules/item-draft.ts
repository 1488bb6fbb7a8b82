import type { Difficulty } from '../../../shared/question-bank/item.ts';
import type { EssayKey, NumericKey, TextKey } from '../../../shared/question-bank/item-key.ts';

/** What there is to answer, before options get ids. */
export type DraftBody =
  | {
      readonly kind: 'single' | 'multiple' | 'trueFalse';
      readonly options: readonly {
        readonly text: string;
        readonly textEn?: string;
        readonly correct: boolean;
      }[];
    }
  /** Options as written, and their places in the right order. */
  | {
      readonly kind: 'order';
      readonly options: readonly string[];
      readonly rightOrder: readonly number[];
    }
  /** Left sides with the place of their right side; a right side may belong to none. */
  | {
      readonly kind: 'match';
      readonly lefts: readonly { readonly text: string; readonly right: number }[];
      readonly rights: readonly string[];
    }
  | { readonly kind: 'numeric'; readonly key: NumericKey }
  | { readonly kind: 'text'; readonly key: TextKey }
  | { readonly kind: 'essay'; readonly key: EssayKey };

/** A question as its row gives it, before it gets ids. */
export interface ItemDraft {
  readonly topic: string;
  readonly difficulty: Difficulty;
  readonly stem: string;
  readonly stemEn?: string;
  readonly source: string;
  readonly body: DraftBody;
}
