import type { Instant } from '../../../shared/kernel/instant.ts';
import type { SittingChange } from './sitting-change.ts';

/** What the door of the room has to say of a candidate who has not signed in. */
export type DoorMark =
  | { readonly kind: 'arrived'; readonly at: Instant }
  | { readonly kind: 'notArrived' }
  | { readonly kind: 'lateAdmitted'; readonly at: Instant };

/** Marks a sitting that nobody has signed in to with what was recorded at the door. */
export function doorChange(mark: DoorMark): SittingChange {
  const from = { from: ['assigned'], where: { epoch: 0 } } as const;
  switch (mark.kind) {
    case 'arrived':
      return { ...from, set: { arrivedAt: mark.at } };
    case 'notArrived':
      return { ...from, set: {}, arrivalTakenBack: true };
    case 'lateAdmitted':
      return { ...from, set: { lateAdmittedAt: mark.at } };
  }
}
