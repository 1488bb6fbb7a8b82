import type { PartState } from '../../../shared/exam/exam.ts';
import { sealToKey } from '../../platform/seal-to-key.ts';
import type { Vault } from '../../platform/vault.ts';
import { backupPurpose, type SealedKey } from './backup-file.ts';

/**
 * The envelopes of a backup's data key: the vault's, so that a check needs nobody; and where the
 * bank was locked under officers' shares one that these shares open, should the vault be lost.
 */
export async function envelopesOf(
  vault: Pick<Vault, 'seal'>,
  of: { readonly examId: string; readonly sessionId: string; readonly seal: PartState['seal'] },
  dataKey: Uint8Array,
): Promise<SealedKey[]> {
  const inVault = await vault.seal(backupPurpose(of.examId, of.sessionId), dataKey);
  const own = { by: 'vault' as const, sealed: Buffer.from(inVault).toString('base64') };
  const { lockId, backupKey } = of.seal ?? {};
  if (lockId === undefined || backupKey === undefined) return [own];
  const sealed = Buffer.from(sealToKey(backupKey, dataKey)).toString('base64');
  return [own, { by: 'shares', lockId, sealed }];
}
