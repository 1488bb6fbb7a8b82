import type { Answers } from './answers.ts';
import type { KioskCounts } from './kiosk-act.ts';
import type { Sitting } from './sitting.ts';

/** A sitting without its journal, and what the journal amounts to so far. */
export type SittingProgress = Omit<Sitting, 'journal'> & {
  readonly answers: Answers;
  /** How often the page lost the focus. */
  readonly focusLosses: number;
  /** How often what a kiosk forbids was tried. */
  readonly kiosk: KioskCounts;
};
