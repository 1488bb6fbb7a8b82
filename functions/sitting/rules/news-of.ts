import type { News } from '../../../shared/sitting/news.ts';
import type { Sitting } from '../../../shared/sitting/sitting.ts';

/**
 * The news of a sitting: the server's clock, the deadline and the state in force, what is held, the
 * last message.
 */
export function newsOf(
  sitting: Pick<Sitting, 'state' | 'deadlineAt' | 'acknowledged' | 'stoppedSince' | 'messages'>,
  now: number,
): News {
  const { state, deadlineAt, acknowledged, stoppedSince, messages } = sitting;
  return {
    now,
    state,
    deadlineAt,
    acknowledged,
    ...(stoppedSince === undefined ? {} : { stoppedSince }),
    ...(messages ? { messages } : {}),
  };
}
