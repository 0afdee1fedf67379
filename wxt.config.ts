// The build and the manifest of the extension. Texts for the reader are in assets/_locales; every script that is built is in
// entrypoints/.
import { readFile, writeFile } from 'node:fs/promises';
import { unzipSync, zipSync } from 'fflate';
import { defineConfig } from 'wxt';
import project from './package.json' with { type: 'json' };

/** Forbids to load, fetch or frame anything from elsewhere, so that the browser enforces the promise of privacy. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

// What the manifests have of their own. The minimum versions are the first with all that has no substitute; README.md lists them.

const panel = 'popup.html?in=panel';
const hasSidePanel = (browser: string) => browser !== 'firefox' && browser !== 'safari';

/** Chrome, Edge, Opera, Brave, Vivaldi. */
const forChromium = {
  // `light-dark()` in style sheets.
  minimum_chrome_version: '123',
  side_panel: { default_path: panel },
};

const forFirefox = {
  author: project.author,
  sidebar_action: { default_panel: panel, default_title: '__MSG_extensionName__', open_at_install: false },
  browser_specific_settings: {
    gecko: {
      id: '{164aee47-f644-4394-8634-2e615dd96f0d}',
      // The CSS Custom Highlight API, and the statement about data.
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    // On Android, Firefox has the statement about data two versions later.
    gecko_android: { strict_min_version: '142.0' },
  },
} as const;

const forSafari = {
  // The origin of a style sheet in `scripting.insertCSS`, by which a highlight wins over the page.
  browser_specific_settings: { safari: { strict_min_version: '18.0' } },
};

/** Shipped with each build: our licence, and those of bundled code, which require it. */
const licences = ['LICENSE', 'THIRD-PARTY.md'];

/**
 * In Portugal too, the messages are those of Brazil: from `pt_PT`, Chromium falls back to `pt` and then to English, and the stores
 * know no `pt`. The other regional languages of browsers need no copy: `es_419` falls back to `es`, and Hong Kong has `zh_TW`.
 */
const portuguese = { source: '_locales/pt_BR/messages.json', copy: '_locales/pt_PT/messages.json' };

/**
 * Collides with no shortcut of Chrome, Edge and Firefox on Windows, macOS and Linux, nor with a letter that opens a menu of
 * Firefox in one of our languages (U opens Help in Spanish and Portuguese). `tests/repository.test.ts` has the lists.
 */
const shortcut = 'Alt+Shift+J';

/** Packs a zip again with a valid date, the earliest that the format has: WXT writes month 0 and day 0. */
async function setDates(path: string): Promise<void> {
  const files = unzipSync(await readFile(path));
  await writeFile(path, zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) }));
}

export default defineConfig({
  imports: false,
  publicDir: 'assets',
  vite: () => ({
    // The polyfill makes requests, and only browsers older than our minimum versions need it.
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    // WXT uses the popup's <title>, which cannot be a message.
    'build:manifestGenerated': (_, { action }) => {
      if (action) action.default_title = '__MSG_actionTitle__';
    },
    'build:publicAssets': (wxt, files) => {
      for (const name of licences) {
        files.push({ absoluteSrc: `${wxt.config.root}/${name}`, relativeDest: name });
      }
      files.push({
        absoluteSrc: `${wxt.config.root}/assets/${portuguese.source}`,
        relativeDest: portuguese.copy,
      });
    },
    'zip:extension:done': (_, path) => setDates(path),
  },
  // `npm run release` archives the source, since WXT leaves tests out.
  zip: { zipSources: false },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    homepage_url: project.homepage,
    permissions: ['activeTab', 'scripting', 'storage', ...(hasSidePanel(browser) ? ['sidePanel'] : [])],
    // Safari always opens the page in a tab, and does not know the key.
    options_ui: { page: 'popup.html?in=options', ...(browser !== 'safari' && { open_in_tab: true }) },
    icons: Object.fromEntries([16, 32, 48, 64, 96, 128].map((size) => [size, `icon/${size}.png`])),
    commands: { _execute_action: { suggested_key: { default: shortcut } } },
    // Only in what is shipped: the development server needs its socket.
    ...(mode === 'production' && { content_security_policy: { extension_pages: policy } }),
    ...(browser === 'firefox' ? forFirefox : browser === 'safari' ? forSafari : forChromium),
  }),
});
