import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type NewAccount, writeAccounts } from '../../infra/local/accounts.ts';
import { clockFile } from '../../infra/local/adjustable-clock.ts';
import { startLocalSystem } from '../../infra/local/start-local-system.ts';
import { testPassword } from '../e2e/local-system.ts';

/** What may be killed: one process, or all of them at the same moment. */
export type Victim = 'candidate' | 'database' | 'all';

export interface KillableSystem {
  readonly origin: string;
  readonly databasePort: number;
  pids(): { candidate: number | undefined; database: number | undefined };
  now(): number;
  advance(ms: number): void;
  /** SIGKILL: no warning, no last write. The supervisor starts them again. */
  kill(victim: Victim): void;
  stop(): Promise<void>;
}

/** The real local system in an empty folder, its processes within a test's reach. */
export async function startKillableSystem(
  accounts: readonly Omit<NewAccount, 'password'>[],
): Promise<KillableSystem> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'truong-thi-fault-'));
  writeAccounts(
    dataFolder,
    accounts.map((each) => ({ ...each, password: testPassword })),
  );
  let ahead = 0;
  writeFileSync(clockFile(dataFolder), '0');
  const system = await startLocalSystem({
    port: 0,
    dataFolder,
    demo: false,
    adjustableClock: true,
    writeThrough: true,
    quiet: true,
  });
  const { candidate, database, staff } = system.processes;
  return {
    origin: system.origin,
    databasePort: system.databasePort,
    pids: () => ({ candidate: candidate.pid(), database: database.pid() }),
    now: () => Date.now() + ahead,
    advance(ms) {
      ahead += ms;
      writeFileSync(clockFile(dataFolder), String(ahead));
    },
    kill(victim) {
      const victims = { candidate: [candidate], database: [database] };
      for (const each of victim === 'all' ? [candidate, database, staff] : victims[victim]) {
        const pid = each.pid();
        try {
          if (pid) process.kill(pid, 'SIGKILL');
        } catch {
          // Already dead of the kill before: being started again.
        }
      }
    },
    async stop() {
      await system.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
