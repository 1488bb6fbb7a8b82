import type { Difficulty } from '../../../../../shared/question-bank/item.ts';
import type { ImportNote } from '../../../rules/read-bank.ts';
import type { Line, WordBlock } from '../word/line.ts';

/** An option as it stands in the document. */
export interface RawOption {
  /** Capital. */
  readonly letter: string;
  /** Written with a small letter: perhaps a part of the question and no option. */
  readonly small: boolean;
  /** Begun after a single space: perhaps only a letter in a sentence. */
  readonly weak: boolean;
  star: boolean;
  /** The letter with its point, whose setting may mark the key. */
  readonly marker?: Line;
  content: WordBlock[];
  /** The line it was cut from and where its text begins there. */
  readonly cut?: { readonly line: Line; readonly from: number; readonly whole: Line };
}

/** A question as it stands in the document, before its key is known. */
export interface RawQuestion {
  /** What the document counts it as; 0 where it does not say. */
  readonly number: number;
  /** How often the numbers began anew before it. */
  readonly section: number;
  readonly stem: WordBlock[];
  readonly options: RawOption[];
  /** What lines like "Đáp án: B" say. */
  readonly answers: string[];
  topic?: string | undefined;
  difficulty?: Difficulty | undefined;
  source?: string | undefined;
  /** What a line above names for all that follow: its own source goes before. */
  readonly commonSource?: string | undefined;
  stimulus?: { readonly name: string; readonly content: WordBlock[] } | undefined;
  /** Stands under a heading of essays. */
  essay?: boolean;
  /** Its answer line stands behind its options: what follows is about it and not of it. */
  closed?: boolean;
  readonly notes: ImportNote[];
}
