import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';

/**
 * `npm test`: lint, types, every suite, the build, the browser journeys, the killed
 * processes, in this order. Ends with
 * one line of totals; stops at the first step that fails.
 */
const reports = mkdtempSync(join(tmpdir(), 'truong-thi-test-'));
const report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
});
const totals = { passed: 0, failed: 0, skipped: 0 };

function npmRun(script: string, args: string[] = []): boolean {
  console.log(`\n── ${script}`);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(
    npm,
    ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])],
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  return status === 0;
}

function suite(script: string): boolean {
  const file = join(reports, `${script.replace(':', '-')}.json`);
  const passed = npmRun(script, ['--reporter=default', '--reporter=json', `--outputFile=${file}`]);
  try {
    const counts = report.parse(JSON.parse(readFileSync(file, 'utf8')));
    totals.passed += counts.numPassedTests;
    totals.failed += counts.numFailedTests;
    totals.skipped += counts.numPendingTests;
  } catch {
    totals.failed += 1;
  }
  return passed;
}

const steps: (() => boolean)[] = [
  () => npmRun('lint'),
  () => npmRun('types'),
  () => suite('test:unit'),
  () => suite('test:infra'),
  () => npmRun('build'),
  () => suite('test:e2e'),
  () => suite('test:fault'),
];
const green = steps.every((step) => step());
rmSync(reports, { recursive: true, force: true });
if (!green && totals.failed === 0) totals.failed = 1;
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(green && totals.failed === 0 ? 0 : 1);
