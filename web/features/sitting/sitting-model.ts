import type { ProblemDocument } from '../../../shared/kernel/problem.ts';
import type { Paper } from '../../../shared/paper/paper.ts';
import type { Answers } from '../../../shared/sitting/answers.ts';
import type { LateAnswers } from '../../../shared/sitting/late-answers.ts';
import { noAnswers } from '../../../shared/sitting/no-answers.ts';
import type { SittingState } from '../../../shared/sitting/sitting-state.ts';
import type { SittingView } from '../../../shared/sitting/sitting-view.ts';
import type { Submission } from '../../../shared/sitting/submission.ts';
import type { JournalStatus } from './journal.ts';
import type { Leftover } from './leftover.ts';
import type { KeptMessages } from './message-box.ts';

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
  /** Since when the clock has been standing, where it stands. */
  readonly stoppedSince?: number | undefined;
  /** The encrypted paper is on this workstation. */
  readonly paperHere: boolean;
  readonly paper?: Paper | undefined;
  readonly answers: Answers;
  /** A text on the screen that is not in the answers yet. */
  readonly typing?: { readonly question: number; readonly text: string } | undefined;
  /** Number of the question shown, from 1. */
  readonly current: number;
  readonly reviewing: boolean;
  readonly journal: JournalStatus;
  /** The sitting is being handed in, at the candidate's wish or because the time is up. */
  readonly finishing?: 'byCandidate' | 'timeUp' | undefined;
  readonly submission?: Submission | undefined;
  /** The signed receipt once it came; empty where the server gives none. */
  readonly receipt?: { readonly jws?: string } | undefined;
  /** The latest refusal or failure that the person should read. */
  readonly problem?: ProblemDocument | undefined;
  /** What this page could not send in time, if anything. */
  readonly leftover?: Leftover | undefined;
  /** What the server keeps of this sitting as evidence, and where it stands. */
  readonly late?: LateAnswers | undefined;
  /** What the staff have told the candidate. */
  readonly messages?: KeptMessages | undefined;
  /** The number of the last message by the latest news. */
  readonly news?: number | undefined;
  /** Since when help has been called for. */
  readonly helpSince?: number | undefined;
  /** Why the last call for help did not go out. */
  readonly helpProblem?: ProblemDocument | undefined;
  /** What is unsent can be carried to the console in an encrypted file. */
  readonly canCarry: boolean;
  /** The last request of any kind did not reach the server. */
  readonly offline: boolean;
}

export const beforeSignIn: SittingModel = {
  stage: 'signIn',
  deadlineAt: 0,
  state: 'assigned',
  paperHere: false,
  answers: noAnswers,
  current: 1,
  reviewing: false,
  journal: { pending: 0, failing: false, acknowledged: 0 },
  canCarry: false,
  offline: false,
};
