import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/{engine,page,popup,browser,scripts}/**/*.test.ts', 'tests/*.test.ts'],
        },
      },
      {
        test: {
          name: 'browsers',
          include: ['tests/e2e/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
