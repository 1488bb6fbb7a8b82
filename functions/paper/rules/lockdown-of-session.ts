import type { Exam } from '../../../shared/exam/exam.ts';
import { rangesOfRoom } from '../../../shared/lockdown/ranges-of-room.ts';
import type { SessionLockdown } from '../../../shared/lockdown/session-lockdown.ts';

/** What the workstations of a session must be; undefined where they may be any. */
export function lockdownOfSession(
  exam: Pick<Exam, 'lockdown' | 'rooms'>,
  session: { readonly roomIds: readonly string[] },
): SessionLockdown | undefined {
  const { seb, networks = [] } = exam.lockdown ?? {};
  const limited = exam.rooms
    .filter((room) => session.roomIds.includes(room.roomId))
    .map((room) => ({ roomId: room.roomId, ranges: rangesOfRoom(room, networks) }))
    .filter(({ ranges }) => ranges.length > 0);
  if (!seb && limited.length === 0) return undefined;
  return {
    ...(seb
      ? { seb: { configKey: seb.configKey, origin: seb.origin, versions: seb.versions } }
      : {}),
    networks: limited,
  };
}
