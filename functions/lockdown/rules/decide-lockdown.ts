import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import type { LockdownCheck, SittingLockdown } from '../../../shared/lockdown/sitting-lockdown.ts';
import type { SebProof } from './examine-seb.ts';

/** What a request showed, before anybody looked at the sitting. Absent parts are not asked for. */
export interface Examined {
  readonly seb?: Result<SebProof>;
  readonly network?: Result<{ readonly address: string }>;
}

/** Whether a session asks anything of workstations. */
export const asksAnything = ({ seb, network }: Examined): boolean =>
  seb !== undefined || network !== undefined;

/**
 * Whether the workstation of a request may take up the sitting; what staff let pass is passed. With
 * `fresh` a proof that was shown before proves nothing. Answers what the sitting will remember, or
 * undefined where nothing is asked. Problems: those of the two examinations.
 */
export function decideLockdown(
  examined: Examined,
  known: SittingLockdown | undefined,
  { epoch, at, fresh }: { epoch: number; at: number; fresh: boolean },
): Result<LockdownCheck | undefined> {
  if (!asksAnything(examined)) return ok(undefined);
  const { seb, network } = examined;
  const waived = known?.waived ?? {};
  if (network && !network.ok && !waived.network) return network;
  if (seb && !seb.ok && !waived.seb) return seb;
  const used = known?.check?.issuedAt ?? 0;
  const proof = seb?.ok ? seb.value : undefined;
  const shownBefore = fresh && proof !== undefined && (proof.issuedAt ?? 0) <= used;
  if (shownBefore && !waived.seb) return fail('seb-wrong-configuration');
  return ok({
    epoch,
    at,
    ...(proof && !shownBefore ? proof : {}),
    ...(network?.ok ? network.value : {}),
  });
}
