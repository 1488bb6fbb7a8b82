import type { LedgerScope } from '../../../shared/sitting/ledger-scope.ts';
import type { LedgerPlace } from './ledger-place.ts';

/** Whom something concerns that is done at a place, or there to one candidate. */
export function scopeOf(place: LedgerPlace, sittingId: string | undefined): LedgerScope {
  if (place.kind !== 'room') return place.kind === 'exam' ? { kind: 'exam' } : { kind: 'session' };
  return sittingId === undefined
    ? { kind: 'room', roomId: place.room.roomId }
    : { kind: 'sitting', sittingId };
}
