import { defineConfig } from 'vitest/config';

/** Tests that kill processes and cut networks; one file after the other. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/fault/**/*.test.ts'],
    testTimeout: 400_000,
    hookTimeout: 180_000,
    fileParallelism: false,
    bail: 1,
  },
});
