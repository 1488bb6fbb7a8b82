import { defineConfig } from 'vitest/config';

const contracts = process.env.MUTATE_CONTRACTS ? ['test/contract/**/*.test.ts'] : [];

/** What may kill a mutant of a rule: its own tests, and if asked the contract tests that go through it. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['{shared,functions}/**/*.test.ts', ...contracts],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
