import type { SittingState } from '../../shared/sitting/sitting-state.ts';

/** States as one letter: every byte of a head is written again with every save. */
export const stateLetters: Record<SittingState, string> = {
  assigned: 'a',
  waiting: 'w',
  running: 'r',
  paused: 'p',
  submitted: 's',
  timedOut: 't',
  suspended: 'x',
  absent: 'n',
};
/** The states by their letters. */
export const stateOfLetter = Object.fromEntries(
  Object.entries(stateLetters).map(([state, letter]) => [letter, state]),
) as Record<string, SittingState>;
