import type { Vault } from '../../platform/vault.ts';
import { type BackupHead, backupPurpose } from './backup-file.ts';

/** Takes the data key of a backup out of the vault's envelope. */
export function openWithVault(vault: Vault): (head: BackupHead) => Promise<Uint8Array> {
  return async ({ examId, sessionId, keys }) => {
    const own = keys.find((each) => each.by === 'vault');
    if (!own) throw new Error('the backup has no envelope of the vault');
    return vault.open(backupPurpose(examId, sessionId), Buffer.from(own.sealed, 'base64'));
  };
}
