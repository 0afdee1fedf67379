// Pages of extreme size in both browsers, read after a click on the toolbar button: a summary before the test times
// out.
import { expect, test } from 'vitest';
import { text } from '../../scripts/browsers/driver.ts';
import { large, nested } from '../fuzz/extremes.ts';
import { inBothBrowsers } from './browsers.ts';

const extremes: Readonly<Record<string, string>> = {
  ...large,
  '20,000 nested elements': nested(),
  // Chromium itself crashes when it lays out elements nested this deeply.
  '20,000 nested elements, not laid out': nested('none'),
};
const names = Object.keys(extremes);
const pathOf = (name: string) => `/${names.indexOf(name)}`;
const pages = Object.fromEntries(names.map((name) => [pathOf(name), extremes[name]!]));

inBothBrowsers(pages, (visit) => {
  const possible = names.filter(
    (name) => name !== '20,000 nested elements' || visit.browserName !== 'Chromium',
  );
  test.each(possible)('%s', async (name) => {
    await visit.open(pathOf(name));
    const start = performance.now();
    await visit.inSummary(async (popup) => {
      console.log(`${visit.browserName}, ${name}: ${Math.round(performance.now() - start)} ms`);
      expect(await text(popup, '#sentences')).toContain('The council of district');
    });
  });
});
