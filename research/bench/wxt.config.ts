// The extension as it is shipped, with a stopwatch in it, for `npm run bench -- click`.
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import shipped from '../../wxt.config.ts';
import { stopwatch } from './stopwatch-plugin.ts';

export default defineConfig({
  ...shipped,
  outDir: '.cache/bench',
  vite: async (environment) =>
    mergeConfig((await shipped.vite?.(environment)) ?? {}, { plugins: [stopwatch()] }),
});
