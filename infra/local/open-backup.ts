import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openBackupCommand } from '../../functions/entry/open-backup-command.ts';
import { keyVault } from '../../functions/platform/vault.ts';
import { readOrMakeLocalKeys } from './local-keys.ts';

/** Lines that people type, up to an empty one: shares are never arguments, which a shell remembers. */
async function readShares(): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') break;
    lines.push(line.trim());
  }
  return lines;
}

/** `npm run open-backup -- FILE`: opens the sealed backup of a session on this machine. */
process.exitCode = await openBackupCommand(process.argv.slice(2), {
  print: (line) => console.log(line),
  async vaultIn(folder) {
    if (!existsSync(join(folder, 'keys.json'))) return undefined;
    const keys = await readOrMakeLocalKeys(folder);
    return keyVault(Buffer.from(keys.vault, 'base64'));
  },
  readShares,
});
