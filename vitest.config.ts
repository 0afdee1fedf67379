// `npm run unit`: all tests that need neither a build nor a browser, and end in seconds. tests/fuzz and tests/e2e have
// configurations of their own.
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // Tests share the modules of their process: loading jsdom again for each file takes longer than the tests.
    isolate: false,
    maxWorkers: 2,
    // Milliseconds. No test measures time: a busy machine only takes longer.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    include: [
      'tests/{engine,page,popup,browser,scripts,research,docs}/**/*.test.ts',
      'tests/{repository,golden}.test.ts',
    ],
  },
});
