// The negative control for the record of requests, in both browsers: it has the request of an extension that makes one.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchChromium } from '../../scripts/browsers/chromium.ts';
import { until } from '../../scripts/browsers/driver.ts';
import { launchFirefox } from '../../scripts/browsers/firefox.ts';
import { serve } from '../../scripts/browsers/local-site.ts';

test.each([
  ['Chromium', launchChromium, { service_worker: 'worker.js' }],
  ['Firefox', launchFirefox, { scripts: ['worker.js'] }],
])('%s: a request by an extension is recorded', async (_, launch, background) => {
  const site = await serve({ '/request': '' });
  const folder = await mkdtemp(join(tmpdir(), 'pith-control-'));
  const manifest = {
    manifest_version: 3,
    name: 'Control',
    version: '1',
    background,
    host_permissions: ['http://127.0.0.1/*'],
    browser_specific_settings: { gecko: { id: 'control@pith.example' } },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), `fetch('${site.address('/request')}', { mode: 'no-cors' });`);
  const browser = await launch(folder);
  await until(
    async () => site.hits,
    (hits) => hits.length > 0,
  );
  expect(await browser.close()).toContain(site.address('/request'));
  site.close();
  await rm(folder, { recursive: true });
});
