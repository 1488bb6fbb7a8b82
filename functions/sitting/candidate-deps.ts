import type { PartOutcome } from '../../shared/grading/part-outcome.ts';
import type { Exams } from '../exam/exam-stream.ts';
import type { LockdownGuard } from '../lockdown/lockdown-guard.ts';
import type { CandidateTokens } from '../platform/candidate-token.ts';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { ObjectStore } from '../platform/object-store.ts';
import type { Signer } from '../platform/signer.ts';
import type { Vault } from '../platform/vault.ts';
import type { SittingStore } from './store.ts';

/** What the candidate API needs from outside. */
export interface CandidateDeps {
  readonly sittings: SittingStore;
  readonly exams: Pick<Exams, 'load'>;
  readonly objects: ObjectStore;
  /** Opens what sessions' sheets hold, purposes "session:<sessionId>" and "answers:<sessionId>". */
  readonly vault: Vault;
  /** Signs receipts. May fail without harm to the submission. */
  readonly signer: Signer;
  readonly tokens: CandidateTokens;
  /** Looks at workstations where an exam asks for it. */
  readonly lockdown: LockdownGuard;
  readonly clock: Clock;
  readonly log: Log;
  /** Grades an ended sitting; undefined where people must mark it. May fail without harm to the submission. */
  grade(sittingId: string): Promise<PartOutcome | undefined>;
  /** How long after the deadline what was sent in time may arrive, in milliseconds. */
  readonly arrivalGraceMs: number;
}
