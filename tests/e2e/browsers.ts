// Both browsers with the built extension, for tests that hold in each.
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium.ts';
import type { Driver } from '../../scripts/browsers/driver.ts';
import { launchFirefox } from '../../scripts/browsers/firefox.ts';

const built = (target: string): string => new URL(`../../.output/${target}`, import.meta.url).pathname;

export const openChromium = (): Promise<ChromiumDriver> => launchChromium(built('chrome-mv3'));
const openFirefox = (): Promise<Driver> => launchFirefox(built('firefox-mv3'));

export interface BrowserUnderTest {
  readonly name: string;
  readonly launch: () => Promise<Driver>;
  /** Addresses that the browser lets no extension read. */
  readonly restricted: readonly string[];
}

export const browsers: readonly BrowserUnderTest[] = [
  {
    name: 'Chromium',
    launch: openChromium,
    restricted: ['chrome://version', 'about:blank', 'data:text/html,<p>Nothing'],
  },
  {
    name: 'Firefox',
    launch: openFirefox,
    // It lets extensions read about:blank and data: after a click; there is just no article.
    restricted: ['about:support', 'about:addons'],
  },
];
