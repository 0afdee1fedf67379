// Runs axe on every view, in light, dark and forced colours, and with the interface from right to left.
import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import { beforeEach, expect, test } from 'vitest';
import type { ColourScheme, Popup } from '../../scripts/browsers/driver.ts';
import { inBothBrowsers, type Visit } from './browsers.ts';
import { pages } from './pages.ts';
import { inView, views } from './views.ts';

const axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
/** WCAG 2.2 has a rule that axe does not apply by default. */
const run = "axe.run({ rules: { 'target-size': { enabled: true } } })";

async function expectNoViolation(popup: Popup, scheme: ColourScheme): Promise<void> {
  await popup.setColours(scheme);
  const { violations, passes } = await popup.runLibrary<AxeResults>(axe, run);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(passes.length).toBeGreaterThan(5);
}

const hasNoViolationIn =
  (...schemes: readonly ColourScheme[]) =>
  (visit: Visit) => {
    beforeEach(visit.resetStorage);

    test.each(views)('$name has no violation', (view) =>
      inView(visit, view, async (popup) => {
        for (const scheme of schemes) await expectNoViolation(popup, scheme);
      }),
    );
  };

inBothBrowsers(pages, hasNoViolationIn('light', 'dark', 'forced'));
inBothBrowsers(pages, hasNoViolationIn('light'), { language: 'ar' });
