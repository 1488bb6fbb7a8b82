import type { Instant } from '../../shared/kernel/instant.ts';
import type { SessionSheet } from '../../shared/sitting/session-sheet.ts';

/** Where a session stands in the index. */
export interface SessionRef {
  readonly startsAt: Instant;
  readonly examId: string;
  readonly sessionId: string;
}

/** Which sessions have sittings, for the closing job and the monitor. */
export interface SessionIndex {
  /** Sessions not yet closed, the earliest first. */
  openSessions(): Promise<SessionRef[]>;
  /** Sessions closed that began at or after the moment. */
  closedSessions(since: Instant): Promise<SessionRef[]>;
  /** Takes a session from the open to the closed ones; repeating it changes nothing. */
  moveToClosed(ref: SessionRef): Promise<void>;
  sheet(examId: string, sessionId: string): Promise<SessionSheet | undefined>;
}
