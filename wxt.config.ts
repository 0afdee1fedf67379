// The manifest's facts. Everything a person reads is in assets/_locales; everything that may run is in entrypoints/.
import { defineConfig } from 'wxt';

/** Nothing may be fetched, framed or loaded from elsewhere: the privacy promise, enforced by the browser. */
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

/** Those of what is bundled ask to be passed on with it. */
const licences = 'THIRD-PARTY.md';

export default defineConfig({
  imports: false,
  publicDir: 'assets',
  vite: () => ({
    // It fetches, for browsers that are older than the oldest we run in.
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    // WXT takes the popup's <title>, which cannot be a message.
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
    // The development server needs its socket, so the policy is for what is shipped.
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
