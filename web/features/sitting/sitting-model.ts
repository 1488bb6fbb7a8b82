import type { ProblemDocument } from '../../../shared/kernel/problem.ts';
import type { Paper } from '../../../shared/paper/paper.ts';
import type { Answers } from '../../../shared/sitting/answers.ts';
import type { SittingView, Submission } from '../../../shared/sitting/candidate-contract.ts';
import type { SittingState } from '../../../shared/sitting/sitting-state.ts';
import type { JournalStatus } from './journal.ts';

/** Where the candidate is on the way through the sitting. */
export type Stage =
  | 'connecting'
  | 'signIn'
  | 'details'
  | 'waiting'
  | 'opening'
  | 'answering'
  | 'ended';

/** Why this page may not write at the moment. */
export type Hold = 'signedOut' | 'otherWorkstation' | 'otherTab' | 'refused';

/** Everything the screens show. */
export interface SittingModel {
  readonly stage: Stage;
  readonly hold?: Hold | undefined;
  readonly sitting?: SittingView | undefined;
  /** The deadline and the state by the latest news; the sitting's own may be older. */
  readonly deadlineAt: number;
  readonly state: SittingState;
  /** The encrypted paper is on this workstation. */
  readonly paperHere: boolean;
  readonly paper?: Paper | undefined;
  readonly answers: Answers;
  /** Number of the question shown, from 1. */
  readonly current: number;
  readonly reviewing: boolean;
  readonly journal: JournalStatus;
  /** The sitting is being handed in, at the candidate's wish or because the time is up. */
  readonly finishing?: 'byCandidate' | 'timeUp' | undefined;
  readonly submission?: Submission | undefined;
  /** The latest refusal or failure that the person should read. */
  readonly problem?: ProblemDocument | undefined;
  /** The last request of any kind did not reach the server. */
  readonly offline: boolean;
}

export const beforeSignIn: SittingModel = {
  stage: 'signIn',
  deadlineAt: 0,
  state: 'assigned',
  paperHere: false,
  answers: { chosen: {}, flagged: [] },
  current: 1,
  reviewing: false,
  journal: { pending: 0, failing: false, acknowledged: 0 },
  offline: false,
};
