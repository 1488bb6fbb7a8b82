import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { RoomEvent } from '../../../shared/proctoring/check-in/room-event.ts';
import type { RoomLog } from '../../../shared/proctoring/check-in/room-log.ts';
import { hasEnded } from '../../../shared/sitting/has-ended.ts';
import type { Sitting } from '../../../shared/sitting/sitting.ts';

export type DoorEvent = Extract<RoomEvent, { readonly sittingId: string }>;
/** The sitting at the door, and until when it may be signed in to for the first time. */
export interface AtTheDoor {
  readonly sitting: Pick<Sitting, 'state'>;
  readonly lateLimitAt: number;
  readonly lateLimitMinutes: number;
  readonly now: number;
}

/**
 * Whether what somebody wants to record at the door may be, as the log stands; null where it says so
 * already. Nobody is refused or unmade who has signed in: then it is a matter of the sitting. After
 * the limit for late admission only a decision lets somebody in (TT 22/2025). Problems: wrong-phase,
 * too-late-to-start, candidate-refused.
 */
export function recordAtDoor(
  log: RoomLog,
  event: DoorEvent,
  { sitting, lateLimitAt, lateLimitMinutes, now }: AtTheDoor,
): Result<DoorEvent | null> {
  const { arrived, refused, lateAdmitted } = log.attendance[event.sittingId] ?? {};
  if (hasEnded(sitting.state) && event.type !== 'candidateRefused') return fail('wrong-phase');
  const outside = sitting.state === 'assigned';
  switch (event.type) {
    case 'candidateArrived':
      if (arrived) return ok(null);
      if (refused) return fail('candidate-refused');
      if (outside && now > lateLimitAt && !lateAdmitted)
        return fail('too-late-to-start', { values: { minutes: lateLimitMinutes } });
      return ok(event);
    case 'arrivalTakenBack':
      if (!arrived) return ok(null);
      return outside ? ok(event) : fail('wrong-phase');
    case 'candidateRefused':
      if (refused) return ok(null);
      return outside || sitting.state === 'absent' ? ok(event) : fail('wrong-phase');
    case 'refusalTakenBack':
      return ok(refused ? event : null);
    case 'lateAdmitted':
      if (lateAdmitted && !refused) return ok(null);
      return outside ? ok(event) : fail('wrong-phase');
    case 'codeReissued':
      return ok(event);
  }
}
