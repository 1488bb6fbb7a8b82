import { defineConfig } from 'vitest/config';

/** Whole exam days in a real browser against the real local system; one file after the other. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/e2e/**/*.test.ts', 'test/a11y/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 180_000,
    fileParallelism: false,
    // Each step stands on the one before it: the first failure is the one to read.
    bail: 1,
  },
});
