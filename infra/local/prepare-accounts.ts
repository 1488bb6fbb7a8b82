import { randomBytes } from 'node:crypto';
import { hasAccounts, type NewAccount, writeAccounts } from './accounts.ts';
import { demoAccounts } from './demo/demo-accounts.ts';
import type { LocalSettings } from './settings.ts';

/**
 * Makes the accounts of a fresh installation: the demo's well-known ones, or one administrator
 * with a random password. Answers what was made, to be shown this once.
 */
export function prepareAccounts(settings: LocalSettings): readonly NewAccount[] {
  if (hasAccounts(settings.dataFolder)) return [];
  const accounts: readonly NewAccount[] = settings.demo
    ? demoAccounts
    : [
        {
          subject: 'quan-tri',
          fullName: 'Quản trị hệ thống',
          password: randomBytes(9).toString('base64url'),
        },
      ];
  writeAccounts(settings.dataFolder, accounts);
  return accounts;
}
