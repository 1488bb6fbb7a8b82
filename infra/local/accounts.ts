import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const account = z.object({
  subject: z.string(),
  fullName: z.string(),
  salt: z.string(),
  hash: z.string(),
});
const accountFile = z.object({ firstAdministrator: z.string(), accounts: z.array(account) });

const fileIn = (dataFolder: string) => join(dataFolder, 'accounts.json');
const hashOf = (password: string, salt: string) => scryptSync(password, salt, 32).toString('hex');

/** Staff accounts of the local sign-in; in the cloud Cognito keeps them. */
export interface NewAccount {
  readonly subject: string;
  readonly fullName: string;
  readonly password: string;
}

export function hasAccounts(dataFolder: string): boolean {
  return existsSync(fileIn(dataFolder));
}

/** Writes the accounts of a fresh installation; the first named becomes its administrator. */
export function writeAccounts(dataFolder: string, accounts: readonly NewAccount[]): void {
  const stored = accounts.map(({ subject, fullName, password }) => {
    const salt = randomBytes(16).toString('hex');
    return { subject, fullName, salt, hash: hashOf(password, salt) };
  });
  const firstAdministrator = stored[0]?.subject ?? '';
  writeFileSync(fileIn(dataFolder), JSON.stringify({ firstAdministrator, accounts: stored }), {
    mode: 0o600,
  });
}

const read = (dataFolder: string) =>
  accountFile.parse(JSON.parse(readFileSync(fileIn(dataFolder), 'utf8')));

export function firstAdministrator(dataFolder: string): { subject: string; fullName: string } {
  const file = read(dataFolder);
  const found = file.accounts.find((each) => each.subject === file.firstAdministrator);
  if (!found) throw new Error('accounts.json names no first administrator');
  return { subject: found.subject, fullName: found.fullName };
}

export function findAccount(dataFolder: string, subject: string) {
  return read(dataFolder).accounts.find((each) => each.subject === subject);
}

/** The account whose name and password these are. Takes as long for an unknown name as for a wrong password. */
export function checkPassword(dataFolder: string, subject: string, password: string) {
  const found = findAccount(dataFolder, subject);
  const given = Buffer.from(hashOf(password, found?.salt ?? 'nobody'), 'hex');
  const right = found ? Buffer.from(found.hash, 'hex') : randomBytes(32);
  return found && timingSafeEqual(given, right) ? found : undefined;
}
