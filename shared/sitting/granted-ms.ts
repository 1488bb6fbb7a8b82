import type { Instant } from '../kernel/instant.ts';
import type { TimeGrant } from './time-grant.ts';

type Grant = Pick<TimeGrant, 'scope' | 'minutes'> & { readonly at: Instant };

function concerns({ scope }: Grant, sitting: { sittingId: string; roomId: string }): boolean {
  if (scope.kind === 'session') return true;
  if (scope.kind === 'room') return scope.roomId === sitting.roomId;
  return scope.sittingId === sitting.sittingId;
}

/**
 * All the time given to one sitting, in milliseconds: its own, its room's and its session's
 * grants, in the order they were made. A grant made when the time was up already, earlier grants
 * counted, gives nothing: it would open again what has ended.
 */
export function grantedMs(
  grants: readonly Grant[],
  sitting: {
    readonly sittingId: string;
    readonly roomId: string;
    /** When the time would be up without any grant. */
    readonly deadlineAt: Instant;
  },
): number {
  let granted = 0;
  for (const grant of grants) {
    if (concerns(grant, sitting) && grant.at <= sitting.deadlineAt + granted)
      granted += grant.minutes * 60_000;
  }
  return granted;
}
