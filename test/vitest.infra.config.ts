import { defineConfig } from 'vitest/config';

/** The cloud stacks: synthesis, properties, cdk-nag. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['{infra,test/infra}/**/*.test.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    maxWorkers: 2,
  },
});
