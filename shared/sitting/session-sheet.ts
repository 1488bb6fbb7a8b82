import * as z from 'zod';
import { id } from '../kernel/id.ts';
import { instant } from '../kernel/instant.ts';
import { sessionLockdown } from '../lockdown/session-lockdown.ts';

/**
 * What every sitting of a session shares, copied from the exam when papers are sealed so that the
 * candidate API reads nothing else. The session key is sealed by the vault; papers' keys derive from it.
 */
export const sessionSheet = z.object({
  examId: id,
  sessionId: id,
  roundId: id,
  partId: id,
  organisationName: z.string(),
  examName: z.string(),
  sessionName: z.string(),
  partTitle: z.string(),
  startsAt: instant,
  minutes: z.int(),
  questionCount: z.int(),
  passPercent: z.number(),
  clock: z.enum(['shared', 'individual']),
  /** Minutes after the start in which a candidate may still enter. */
  lateLimitMinutes: z.int(),
  /** Nobody signs in before being checked in at the door. */
  checkIn: z.literal('required').optional(),
  immediateResult: z.boolean(),
  nextStep: z.object({ vi: z.string(), en: z.string() }),
  rooms: z.array(
    z.object({ roomId: id, name: z.string(), seats: z.int(), sittingIds: z.array(id) }),
  ),
  /** What workstations must be; absent where they may be any. */
  lockdown: sessionLockdown.optional(),
  /** Base64 of the session key under the vault, purpose "session:<sessionId>". */
  sealedSessionKey: z.string(),
  /**
   * Base64 of the session's answer secret under the vault, purpose "answers:<sessionId>": the keys of
   * answer files derive from it. Sessions sealed before there were such files have none.
   */
  sealedAnswerSecret: z.string().optional(),
});
export type SessionSheet = z.infer<typeof sessionSheet>;
