import type { SittingChange, StaffNote } from './sitting-change.ts';

/** Lets the sitting go on at another workstation; who and why is written in the same write. */
export function releaseChange(note: StaffNote): SittingChange {
  return { from: ['waiting', 'running', 'paused'], where: {}, set: { released: true }, note };
}
