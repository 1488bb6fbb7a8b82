import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type NewAccount, writeAccounts } from '../../infra/local/accounts.ts';
import { clockFile } from '../../infra/local/adjustable-clock.ts';
import { freePort } from '../../infra/local/free-port.ts';
import { root } from '../architecture/read-modules.ts';

export interface RunningSystem {
  readonly origin: string;
  readonly dataFolder: string;
  /** Moves the server's clock ahead, for all its processes. */
  advance(ms: number): void;
  /** The server's clock. */
  now(): number;
  /** Kills everything without a word and starts it again on the same data. */
  crashAndRestart(): Promise<void>;
  stop(): Promise<void>;
}

export const testPassword = 'mat-khau-kiem-thu';

/** The real local system in a fresh data folder with these staff accounts, started as `npm start` does. */
export async function startSystem(
  accounts: readonly Omit<NewAccount, 'password'>[],
): Promise<RunningSystem> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'truong-thi-'));
  writeAccounts(
    dataFolder,
    accounts.map((each) => ({ ...each, password: testPassword })),
  );
  const port = await freePort();
  let ahead = 0;
  writeFileSync(clockFile(dataFolder), '0');
  let child: ChildProcess;

  function launch(): Promise<string> {
    child = fork(
      join(root, 'infra/local/main.ts'),
      ['--empty', '--adjustable-clock', '--port', String(port), '--data', dataFolder],
      { cwd: root, stdio: ['ignore', 'ignore', 'inherit', 'ipc'], detached: true },
    );
    return new Promise((ready, failed) => {
      child.once('message', (message: { origin: string }) => ready(message.origin));
      child.once('exit', (code) => failed(new Error(`the local system ended with ${code}`)));
    });
  }
  function gone(signal: NodeJS.Signals): Promise<void> {
    return new Promise((done) => {
      child.removeAllListeners('exit');
      child.once('exit', () => done());
      // The whole process group: supervisor, database and both sides at the same moment.
      if (signal === 'SIGKILL' && child.pid) process.kill(-child.pid, signal);
      else child.kill(signal);
    });
  }

  const origin = await launch();
  return {
    origin,
    dataFolder,
    advance(ms) {
      ahead += ms;
      writeFileSync(clockFile(dataFolder), String(ahead));
    },
    now: () => Date.now() + ahead,
    async crashAndRestart() {
      await gone('SIGKILL');
      await launch();
    },
    async stop() {
      await gone('SIGTERM');
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
