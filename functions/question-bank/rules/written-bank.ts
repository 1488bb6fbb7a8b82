/** Something about an item that its exported file does not say as the item does. */
export interface ExportNote {
  /** 1-based place in the export. */
  readonly number: number;
  readonly itemId: string;
  /** The beginning of its text. */
  readonly name: string;
  /** `leftOut`: the item is not in the file. `lost`: a part of it is not. `changed`: said in the nearest way. */
  readonly kind: 'leftOut' | 'lost' | 'changed';
  readonly vi: string;
  readonly en: string;
}

/** A bank written as a file, and everything the file could not say. */
export interface WrittenBank {
  readonly bytes: Uint8Array;
  readonly notes: readonly ExportNote[];
}
