// Pages of extreme size through the real click, in both browsers: an answer within the time that a reader waits.
import { expect, test } from 'vitest';
import { text } from '../../scripts/browsers/driver.ts';
import { large, nested } from '../fuzz/extremes.ts';
import { inBothBrowsers } from './browsers.ts';

const extremes: Readonly<Record<string, string>> = {
  ...large,
  '20,000 nested elements': nested(),
  // Chromium crashes by itself where so many elements in each other are laid out.
  '20,000 nested elements, not laid out': nested('none'),
};
const names = Object.keys(extremes);
const pathOf = (name: string) => `/${names.indexOf(name)}`;
const pages = Object.fromEntries(names.map((name) => [pathOf(name), extremes[name]!]));

inBothBrowsers(pages, (visit) => {
  const bearable = names.filter(
    (name) => name !== '20,000 nested elements' || visit.browserName !== 'Chromium',
  );
  test.each(bearable)('%s', async (name) => {
    await visit.open(pathOf(name));
    const start = performance.now();
    await visit.inSummary(async (popup) => {
      console.log(`${visit.browserName}, ${name}: ${Math.round(performance.now() - start)} ms`);
      expect(await text(popup, '#sentences')).toContain('The council of district');
    });
  });
});
