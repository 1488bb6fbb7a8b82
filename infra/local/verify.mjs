#!/usr/bin/env node
/**
 * `npx truong-thi-verify PROOF`, `npm run verify -- PROOF`: bundles the command in memory, since
 * Node runs no TypeScript inside node_modules, and runs it on whatever Node is there.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { outputFiles } = await build({
  entryPoints: [join(root, 'functions/entry/verify-command.ts')],
  bundle: true,
  write: false,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  legalComments: 'none',
});
const source = Buffer.from(outputFiles[0].contents).toString('base64');
const { verifyCommand } = await import(`data:text/javascript;base64,${source}`);
process.exitCode = verifyCommand(process.argv.slice(2), (line) => console.log(line));
