import type { Difficulty } from '../../../shared/question-bank/item.ts';
import type { EssayKey, NumericKey, TextKey } from '../../../shared/question-bank/item-key.ts';
import type { RichText } from '../../../shared/rich-text/rich-text.ts';

/** An option, or a side of a pair, before it gets an id. */
export interface DraftOption {
  /** The plain text of `rich` where there is one. */
  readonly text: string;
  readonly rich?: RichText;
  readonly textEn?: string;
  readonly richEn?: RichText;
  readonly pinned?: true;
}

/** What there is to answer, before options get ids. */
export type DraftBody =
  | {
      readonly kind: 'single' | 'multiple' | 'trueFalse';
      readonly options: readonly (DraftOption & {
        readonly correct: boolean;
        /** Share of the question the option is worth, −1 to 1, where the file said so. */
        readonly score?: number;
      })[];
    }
  /** Options as written, and their places in the right order. */
  | {
      readonly kind: 'order';
      readonly options: readonly DraftOption[];
      readonly rightOrder: readonly number[];
    }
  /** Left sides with the place of their right side; a right side may belong to none. */
  | {
      readonly kind: 'match';
      readonly lefts: readonly (DraftOption & { readonly right: number })[];
      readonly rights: readonly DraftOption[];
    }
  | { readonly kind: 'numeric'; readonly key: NumericKey }
  | { readonly kind: 'text'; readonly key: TextKey }
  | { readonly kind: 'essay'; readonly key: EssayKey };

/** A question as its row or file gives it, before it gets ids. */
export interface ItemDraft {
  readonly topic: string;
  readonly difficulty: Difficulty;
  readonly stem: string;
  readonly stemRich?: RichText;
  readonly stemEn?: string;
  readonly stemEnRich?: RichText;
  readonly source: string;
  readonly positionGroups?: readonly string[];
  readonly enemyGroup?: string;
  /** `name` tells stimuli of one file apart; questions with the same name share one. */
  readonly stimulus?: { readonly name: string; readonly text: string; readonly rich?: RichText };
  readonly body: DraftBody;
}
