import type { Problem } from '../../../shared/kernel/problem.ts';
import { type LockdownRefusal, lockdownCode } from '../../../shared/lockdown/sitting-lockdown.ts';

/** A refused attempt as the room is told of it; undefined where the problem is another. */
export function refusalOf(
  { code, values }: Problem,
  at: number,
  version: string | undefined,
): Omit<LockdownRefusal, 'count'> | undefined {
  const parsed = lockdownCode.safeParse(code);
  if (!parsed.success) return undefined;
  const seen = values?.address === undefined ? version?.slice(0, 60) : String(values.address);
  return { code: parsed.data, at, ...(seen === undefined ? {} : { seen }) };
}
