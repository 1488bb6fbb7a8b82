/** One person's summons: who, and each part with where and when. */
export interface Summons {
  readonly candidateNumber: string;
  readonly fullName: string;
  readonly birthDate: string;
  readonly sex: 'male' | 'female';
  /** The citizen id but for its last three digits. */
  readonly citizenIdMasked: string;
  readonly position: string;
  readonly agency: string;
  readonly sits: readonly {
    readonly partTitle: string;
    readonly sessionName: string;
    readonly startsAt: number;
    readonly minutes: number;
    /** Minutes after the start in which one may still enter; 0: none. */
    readonly lateMinutes: number;
    readonly roomName: string;
    readonly venue: string;
    readonly seat: number;
  }[];
  /** Titles of the parts the person need not sit. */
  readonly exempt: readonly string[];
}

/** What all summons of a print have in common. */
export interface SummonsLetter {
  readonly organisationName: string;
  readonly examName: string;
  readonly decree: string;
  readonly version: number;
  readonly printedAt: number;
  readonly presentMinutes: number;
  readonly note: string;
  /** Issued, and so valid; else marked as a draft. */
  readonly issued: boolean;
}
