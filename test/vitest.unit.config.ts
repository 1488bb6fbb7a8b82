import { defineConfig } from 'vitest/config';

/** Everything that needs no browser and no CDK: rules, contracts, stores on the embedded engine. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: [
      '{shared,functions,web}/**/*.test.{ts,tsx}',
      'test/{architecture,contract,store,load,model}/**/*.test.ts',
    ],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    maxWorkers: 2,
  },
});
