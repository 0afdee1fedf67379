// `npm run fuzz`: random articles and documents, and pages of extreme size. Slow, so it is not a part of `npm run unit`.
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: { include: ['tests/fuzz/*.test.ts'], testTimeout: 60_000 },
});
