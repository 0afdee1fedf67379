// Unit tests. The browser tests have a configuration of their own: WXT's defines would stand in their environment.
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/{engine,page,popup,browser,scripts,research,fuzz}/**/*.test.ts', 'tests/*.test.ts'],
  },
});
