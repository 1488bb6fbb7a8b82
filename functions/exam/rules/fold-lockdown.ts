import type { Exam } from '../../../shared/exam/exam.ts';
import type { LockdownEvent } from '../../../shared/lockdown/lockdown-event.ts';

/** An exam after one more event of its lockdown. */
export function foldLockdown(
  exam: Exam,
  { event, at, by }: { event: LockdownEvent; at: number; by: string },
): Exam {
  const { networks = [], seb } = exam.lockdown ?? {};
  switch (event.type) {
    case 'sebRequired':
      return { ...exam, lockdown: { networks, seb: event.seb } };
    case 'sebLifted':
      return { ...exam, lockdown: { networks } };
    case 'networksSet':
      return { ...exam, lockdown: { ...(seb ? { seb } : {}), networks: event.networks } };
    case 'lockdownWaived':
      return {
        ...exam,
        sessions: exam.sessions.map((session) =>
          session.sessionId === event.sessionId
            ? { ...session, waivers: [...(session.waivers ?? []), { ...event.waiver, at, by }] }
            : session,
        ),
      };
  }
}
