/** A question as drawn for one candidate: which item, and its options in the order of this paper. */
export interface DrawnQuestion {
  readonly itemId: string;
  readonly optionIds: readonly string[];
  /** Matching: the right sides in the order of this paper. */
  readonly rightIds?: readonly string[];
}
