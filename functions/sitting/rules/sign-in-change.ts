import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { hasEnded } from '../../../shared/sitting/has-ended.ts';
import type { SessionSheet } from '../../../shared/sitting/session-sheet.ts';
import type { Sitting } from '../../../shared/sitting/sitting.ts';
import type { SittingChange } from './sitting-change.ts';
import { stoppedBefore } from './stopped-before.ts';

/**
 * Who may take the workstation's place at the sitting. The first sign-in is open until the limit
 * for late admission, which counts only minutes in which the clock ran, or longer by decision, and
 * where the session asks for it only to who was checked in at the door; the same workstation may always come back; another one only when released,
 * and then the first one's token stops working. An ended sitting may be looked at. Null where
 * nothing has to change. Problems: too-late-to-start, not-checked-in, sitting-held-elsewhere.
 */
export function signInChange(
  sitting: Sitting & { readonly granted: number },
  sheet: SessionSheet,
  deviceId: string,
  now: number,
): Result<SittingChange | null> {
  const minutes = sheet.lateLimitMinutes;
  const tooLate = () => fail('too-late-to-start', { values: { minutes } });
  if (sitting.state === 'absent') return tooLate();
  if (hasEnded(sitting.state)) return ok(null);
  if (sitting.state === 'assigned') {
    const stopped = stoppedBefore(sheet, sitting, now);
    const late = now > sheet.startsAt + minutes * 60_000 + stopped;
    if (late && sitting.lateAdmittedAt === undefined) return tooLate();
    if (sheet.checkIn === 'required' && sitting.arrivedAt === undefined)
      return fail('not-checked-in');
    return ok({
      from: ['assigned'],
      where: { epoch: 0 },
      set: { state: 'waiting', epoch: 1, deviceId, released: false, lastContactAt: now },
    });
  }
  if (sitting.deviceId === deviceId) {
    if (!sitting.released) return ok(null);
    // Taken up again at the same workstation it is no longer free for another; its turn goes on.
    return ok({
      from: ['waiting', 'running', 'paused'],
      where: { epoch: sitting.epoch, released: true },
      set: { released: false, lastContactAt: now },
    });
  }
  if (!sitting.released) return fail('sitting-held-elsewhere');
  return ok({
    from: ['waiting', 'running', 'paused'],
    // The earlier workstation may save until this very write: then it is decided anew.
    where: { epoch: sitting.epoch, released: true, acknowledged: sitting.acknowledged },
    set: {
      epoch: sitting.epoch + 1,
      deviceId,
      released: false,
      turnEnds: [...sitting.turnEnds, { held: sitting.acknowledged, at: now }],
      lastContactAt: now,
    },
  });
}
