// The extension as it is shipped, but with a stopwatch in it, for the bench of a click.
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import shipped from '../../wxt.config.ts';
import { stopwatch } from './stopwatch.ts';

export default defineConfig({
  ...shipped,
  outDir: '.cache/bench',
  vite: async (environment) =>
    mergeConfig((await shipped.vite?.(environment)) ?? {}, { plugins: [stopwatch()] }),
});
