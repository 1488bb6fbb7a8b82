import type { News } from '../../../shared/sitting/candidate-contract.ts';
import type { Sitting } from '../../../shared/sitting/sitting.ts';

/** The news of a sitting: the server's clock, the deadline and the state in force, what is held. */
export function newsOf(
  sitting: Pick<Sitting, 'state' | 'deadlineAt' | 'acknowledged' | 'stoppedSince'>,
  now: number,
): News {
  const { state, deadlineAt, acknowledged, stoppedSince } = sitting;
  return {
    now,
    state,
    deadlineAt,
    acknowledged,
    ...(stoppedSince === undefined ? {} : { stoppedSince }),
  };
}
