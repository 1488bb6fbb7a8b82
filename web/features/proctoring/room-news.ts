import type { RoomView } from '../../../shared/proctoring/room-contract.ts';
import { seatWarnings } from './seat-warnings.ts';

export interface SeatNews {
  readonly kind: 'saidSilent' | 'saidFocus' | 'saidSuspended' | 'saidCalls';
  readonly seat: number;
  readonly number: string;
}

/**
 * What changed between two answers that is worth interrupting a screen reader for: contact lost,
 * screen left, suspended, help called for. Progress and hand-ins are left to be read when wanted.
 */
export function roomNews(before: RoomView, after: RoomView): readonly SeatNews[] {
  const earlier = new Map(before.sittings.map((each) => [each.sittingId, each]));
  return after.sittings.flatMap((now): SeatNews[] => {
    const was = earlier.get(now.sittingId);
    if (!was) return [];
    const at = { seat: now.seat, number: now.candidateNumber };
    const silentNow = seatWarnings(now, after.now).silentForMs !== undefined;
    const silentThen = seatWarnings(was, before.now).silentForMs !== undefined;
    if (now.state === 'suspended' && was.state !== 'suspended')
      return [{ kind: 'saidSuspended', ...at }];
    if (now.helpSince !== undefined && now.helpSince !== was.helpSince)
      return [{ kind: 'saidCalls', ...at }];
    if (silentNow && !silentThen) return [{ kind: 'saidSilent', ...at }];
    if (now.focusLosses > was.focusLosses) return [{ kind: 'saidFocus', ...at }];
    return [];
  });
}
