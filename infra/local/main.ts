import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { localSettings } from './settings.ts';
import { startLocalSystem } from './start-local-system.ts';
import { welcome } from './welcome.ts';

/** `npm start`: everything embedded, on this machine, until Ctrl-C. */
const settings = localSettings(process.argv.slice(2));
const dataFolder = resolve(settings.dataFolder);
mkdirSync(dataFolder, { recursive: true });
const system = await startLocalSystem({ ...settings, dataFolder });
console.log(await welcome(system, { ...settings, dataFolder }));
process.send?.({ origin: system.origin });

async function stop(): Promise<void> {
  await system.stop();
  process.exit(0);
}
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());
