// `npm run e2e`: the tests of what is built, in both browsers and as packages for the stores. They run one file at a time,
// because browsers share the clipboard and the processor.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/e2e/*.test.ts', 'tests/package.test.ts'],
    globalSetup: 'tests/e2e/setup.ts',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
