import * as z from 'zod';
import {
  type LockdownCheck,
  lockdownCode,
  type SittingLockdown,
} from '../../shared/lockdown/sitting-lockdown.ts';

const proofLetters = { header: 'h', script: 's' } as const;

/** The check of a workstation as a head keeps it: short names, as each save writes them again. */
const checkRow = z.object({
  e: z.int(),
  a: z.int(),
  p: z.enum(['h', 's']).optional(),
  i: z.int().optional(),
  v: z.string().optional(),
  n: z.string().optional(),
});

/**
 * Attributes of a head that say what is known of its workstations: ws the last check that fitted, fn
 * how many attempts were refused, fc, fa, fx code, moment and what was seen of the last one, us and
 * un what staff let pass. Absent in every exam that asks for nothing.
 */
export const lockdownAttributes = {
  ws: checkRow.optional(),
  fn: z.int().optional(),
  fc: lockdownCode.optional(),
  fa: z.int().optional(),
  fx: z.string().optional(),
  us: z.boolean().optional(),
  un: z.boolean().optional(),
};
const row = z.object(lockdownAttributes);

/** A check as a head keeps it. */
export function storedCheck(check: LockdownCheck): z.infer<typeof checkRow> {
  const { epoch, at, proof, issuedAt, version, address } = check;
  return {
    e: epoch,
    a: at,
    ...(proof ? { p: proofLetters[proof] } : {}),
    ...(issuedAt === undefined ? {} : { i: issuedAt }),
    ...(version === undefined ? {} : { v: version }),
    ...(address === undefined ? {} : { n: address }),
  };
}

/** What a head says of its workstations; undefined where it says nothing. */
export function lockdownOf(of: z.infer<typeof row>): SittingLockdown | undefined {
  const { ws: c, fn, fc, fa, fx, us, un } = of;
  if (!c && !fn && !us && !un) return undefined;
  return {
    ...(c
      ? {
          check: {
            epoch: c.e,
            at: c.a,
            ...(c.p ? { proof: c.p === 'h' ? 'header' : 'script' } : {}),
            ...(c.i === undefined ? {} : { issuedAt: c.i }),
            ...(c.v === undefined ? {} : { version: c.v }),
            ...(c.n === undefined ? {} : { address: c.n }),
          },
        }
      : {}),
    ...(fn !== undefined && fc !== undefined && fa !== undefined
      ? { refused: { count: fn, code: fc, at: fa, ...(fx === undefined ? {} : { seen: fx }) } }
      : {}),
    ...(us || un ? { waived: { ...(us ? { seb: us } : {}), ...(un ? { network: un } : {}) } } : {}),
  };
}
