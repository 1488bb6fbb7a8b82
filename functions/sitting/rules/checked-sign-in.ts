import type { LockdownCheck } from '../../../shared/lockdown/sitting-lockdown.ts';
import type { SittingChange } from './sitting-change.ts';

/**
 * A sign-in with what was seen of its workstation, in the same write. Where the sign-in itself
 * changes nothing, what was seen is the change. Null where there is nothing to write.
 */
export function checkedSignIn(
  planned: SittingChange | null,
  epoch: number,
  checked: LockdownCheck | undefined,
): SittingChange | null {
  if (!checked) return planned;
  if (planned) return { ...planned, set: { ...planned.set, checked } };
  return { from: ['waiting', 'running', 'paused'], where: { epoch }, set: { checked } };
}
