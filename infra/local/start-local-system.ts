import { CreateTableCommand, ResourceInUseException } from '@aws-sdk/client-dynamodb';
import { readDemoSignIns } from './demo/demo-sign-ins.ts';
import { seedDemo } from './demo/seed-demo.ts';
import { freePort } from './free-port.ts';
import { readOrMakeLocalKeys } from './local-keys.ts';
import { localDynamo, localPlatform, localTableName } from './local-platform.ts';
import { prepareAccounts } from './prepare-accounts.ts';
import { processEnvironment } from './process-environment.ts';
import type { LocalSettings } from './settings.ts';
import { type Supervised, supervise } from './supervise.ts';
import { tableDefinition } from './table-definition.ts';

export interface LocalSystem {
  readonly origin: string;
  readonly databasePort: number;
  /** The processes by name, for the tests that kill them. */
  readonly processes: Readonly<Record<'database' | 'staff' | 'candidate', Supervised>>;
  /** Passwords made on this first start, to be shown once. */
  readonly newAccounts: readonly { subject: string; fullName: string; password: string }[];
  stop(): Promise<void>;
}

async function createTable(port: number): Promise<void> {
  const client = localDynamo(port);
  try {
    await client.send(new CreateTableCommand(tableDefinition(localTableName)));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  } finally {
    client.destroy();
  }
}

/** Starts database, staff side and candidate side, each in its own process, in this order. */
export async function startLocalSystem(settings: LocalSettings): Promise<LocalSystem> {
  const keys = await readOrMakeLocalKeys(settings.dataFolder, settings);
  const newAccounts = prepareAccounts(settings);
  const publicPort = await freePort(settings.port);
  const [databasePort, staffPort] = [await freePort(), await freePort()];
  const env = {
    DATA_FOLDER: settings.dataFolder,
    DATABASE_PORT: String(databasePort),
    PUBLIC_PORT: String(publicPort),
    STAFF_PORT: String(staffPort),
    ADJUSTABLE_CLOCK: settings.adjustableClock ? 'yes' : 'no',
    WRITE_THROUGH: settings.writeThrough ? 'yes' : 'no',
  };
  const run = (name: string) =>
    supervise(new URL(`./${name}.ts`, import.meta.url), env, settings.quiet ? 'ignore' : 'inherit');
  const database = await run('database');
  await createTable(databasePort);
  if (settings.demo && !readDemoSignIns(settings.dataFolder)) {
    await seedDemo(localPlatform(processEnvironment.parse(env), keys), keys, settings.dataFolder);
  }
  const staff = await run('staff-process');
  const candidate = await run('candidate-process');
  const robots = settings.demo ? await run('demo/robots-process') : undefined;
  return {
    origin: `http://localhost:${publicPort}`,
    databasePort,
    processes: { database, staff, candidate },
    newAccounts,
    async stop() {
      for (const each of [robots, candidate, staff, database]) await each?.stop();
    },
  };
}
