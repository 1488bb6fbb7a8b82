/**
 * What `npm start` and `npm test` run first, on any Node: installs the locked packages where they
 * are missing or stale, then hands over to the Node 24 that came with them.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const stamp = join(root, 'node_modules', '.installed-lock');
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

function run(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
    },
  });
  if (status !== 0) process.exit(status ?? 1);
}

const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;
if (!installed) {
  console.log('Installing packages (once) …');
  run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, lock);
}

const [command, ...rest] = process.argv.slice(2);
if (command === 'start') {
  run(npm, ['run', '--silent', 'build']);
  run('node', ['infra/local/main.ts', ...rest]);
} else if (command === 'test') {
  run('node', ['test/run-all.ts', ...rest]);
} else {
  console.error('Use npm start or npm test.');
  process.exit(2);
}
