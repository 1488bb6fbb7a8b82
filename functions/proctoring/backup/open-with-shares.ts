import { combine } from 'shamir-secret-sharing';
import { shareBytes } from '../../../shared/paper/share-text.ts';
import { lockKeys } from '../../paper/lock-keys.ts';
import { openWithSeed } from '../../platform/seal-to-key.ts';
import type { BackupHead } from './backup-file.ts';

/**
 * Takes the data key of a backup out of the envelope that officers' shares open. Throws where there
 * is none, a share was mistyped, or there are too few.
 */
export function openWithShares(
  typed: readonly string[],
): (head: BackupHead) => Promise<Uint8Array> {
  return async ({ keys }) => {
    const own = keys.find((each) => each.by === 'shares');
    if (!own) throw new Error('no shares open this backup');
    const shares = typed.map((text) => {
      const share = shareBytes(text);
      if (!share) throw new Error('a share was mistyped');
      return share;
    });
    const { backupSeed } = lockKeys(await combine(shares));
    return openWithSeed(backupSeed, Buffer.from(own.sealed, 'base64'));
  };
}
