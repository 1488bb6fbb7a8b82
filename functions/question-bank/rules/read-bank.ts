import type { ItemDraft } from '../../../shared/question-bank/item-draft.ts';
import type { ImageType } from '../../../shared/rich-text/image-types.ts';

/** Something about a question of a foreign file that its reader must know, in both languages. */
export interface ImportNote {
  /**
   * `refused`: the question cannot be taken at all. `lost`: it is taken, but something of it is
   * not (a hint, feedback, a penalty). `changed`: something was understood in the nearest way we have.
   */
  readonly kind: 'refused' | 'lost' | 'changed';
  readonly vi: string;
  readonly en: string;
}

/** A question found in a file of another system; `draft` is left out where it cannot be taken. */
export interface ReadItem {
  /** File inside the archive, or the name of the file itself. */
  readonly file: string;
  /** 1-based number of the question in its file. */
  readonly number: number;
  /** Line it begins on, where the format has lines. */
  readonly line?: number;
  /** What the file calls it, or the beginning of its text. */
  readonly name: string;
  /** What the file does not say (topic, difficulty, source) is asked of the person who imports. */
  readonly draft?: Omit<ItemDraft, 'topic' | 'difficulty' | 'source'> &
    Partial<Pick<ItemDraft, 'topic' | 'difficulty' | 'source'>>;
  readonly notes: readonly ImportNote[];
}

/** An image as it was found in a file. */
export interface ReadImage {
  readonly type: ImageType;
  readonly bytes: Uint8Array;
}

/** What reading a file gives, before anything is stored. Pure: the same bytes give the same bank. */
export interface ReadBank {
  readonly items: readonly ReadItem[];
  /** Images by the SHA-256 (hex) of their bytes, as rich texts name them. */
  readonly media: ReadonlyMap<string, ReadImage>;
  /** What concerns the file and no single question. */
  readonly notes: readonly ImportNote[];
}
