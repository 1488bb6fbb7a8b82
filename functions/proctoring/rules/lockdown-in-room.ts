import type { Exam } from '../../../shared/exam/exam.ts';
import type { WatchedLockdown } from '../../../shared/lockdown/watched-lockdown.ts';
import type { SessionSheet } from '../../../shared/sitting/session-sheet.ts';

type Waivers = NonNullable<Exam['sessions'][number]['waivers']>;

/** What a session asks of a room's workstations, and whom staff let pass there, the latest first. */
export function lockdownInRoom(
  sheet: Pick<SessionSheet, 'lockdown'>,
  roomId: string,
  waivers: Waivers,
): WatchedLockdown | undefined {
  const { seb, networks = [] } = sheet.lockdown ?? {};
  const ranges = networks.find((each) => each.roomId === roomId)?.ranges ?? [];
  if (!seb && ranges.length === 0) return undefined;
  return {
    seb: seb !== undefined,
    networks: ranges,
    waivers: waivers
      .filter((waiver) => waiver.roomId === roomId)
      .toSorted((a, b) => b.at - a.at)
      .map(({ roomId: _, ...waiver }) => waiver),
  };
}
