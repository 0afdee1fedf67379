// The build and the manifest of the extension. Texts for the reader are in assets/_locales; every script that is built is in
// entrypoints/.
import { defineConfig } from 'wxt';

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

/** The licences of bundled code require that they are shipped with it. */
const licences = 'THIRD-PARTY.md';

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
      files.push({ absoluteSrc: `${wxt.config.root}/${licences}`, relativeDest: licences });
    },
  },
  zip: { excludeSources: ['.ci/**', '.cache/**', 'coverage/**'] },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+U' } } },
    // Only in what is shipped: the development server needs its socket.
    ...(mode === 'production' && { content_security_policy: { extension_pages: policy } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'pith@pith.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
