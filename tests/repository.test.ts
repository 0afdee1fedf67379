// The repository tests itself: the rings, what the extension may do, and that every word a person reads is a message.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import config from '../wxt.config.ts';

const root = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const list = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

const code = [...list('src'), ...list('entrypoints')].filter((path) => path.endsWith('.ts'));
const imports = (path: string) =>
  [...read(path).matchAll(/(?:from|import) '([^']+)'/g)].map(([, name]) => name!);
const ringOf = (path: string) =>
  path
    .split('/')
    .slice(0, path.startsWith('src/') ? 2 : 1)
    .join('/');

/** Imports point inward only. `assets` is where the types of the messages come from. */
const mayImport: Record<string, readonly string[]> = {
  'src/engine': [],
  'src/page': ['src/engine'],
  'src/popup': ['src/engine', 'assets'],
  'src/browser': ['src/engine', 'assets'],
  entrypoints: ['src/engine', 'src/page', 'src/popup', 'src/browser'],
};
const packagesOf: Record<string, readonly RegExp[]> = {
  'src/engine': [],
  'src/page': [/^@mozilla\/readability(\/Readability\.js)?$/],
  'src/popup': [],
  'src/browser': [/^webextension-polyfill$/],
  entrypoints: [/^wxt\/utils\//],
};

test.each(code)('%s imports only inward, and only the packages of its ring', (path) => {
  const ring = ringOf(path);
  for (const name of imports(path)) {
    if (name.startsWith('.')) {
      const target = ringOf(relative(root, resolve(root, dirname(path), name)));
      expect([ring, ...mayImport[ring]!], name).toContain(target);
    } else {
      expect(
        packagesOf[ring]!.some((allowed) => allowed.test(name)),
        name,
      ).toBe(true);
    }
  }
});

const linesOfCode = (path: string) =>
  read(path)
    .split('\n')
    .filter((line) => !/^\s*($|\/\/|\/?\*)/.test(line)).length;

test.each(code.filter((path) => path.startsWith('entrypoints/')))('%s only wires', (path) => {
  expect(linesOfCode(path)).toBeLessThanOrEqual(40);
});

/** Tables are as long as the world has languages. */
const logic = code.filter((path) => !path.startsWith('src/engine/language/tables/'));

test.each(logic)('%s is one idea that can be read at once, and opens with what it does', (path) => {
  expect(read(path).split('\n').length).toBeLessThanOrEqual(180);
  expect(read(path)).toMatch(/^\/\/ \S/);
});

test.each(code)(
  '%s puts no text of a page anywhere but as text, and asks the network for nothing',
  (path) => {
    const dangerous =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/;
    const withoutComments = read(path).replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '');
    // Readability's own use of it is taken away so, and ends there.
    const own = withoutComments.replace("defineProperty(body, 'innerHTML', {", '');
    expect(own).not.toMatch(dangerous);
  },
);

const manifestFor = (browser: string) => {
  if (typeof config.manifest !== 'function') throw new Error('the manifest is a function of the browser');
  const environment = { browser, mode: 'production', command: 'build', manifestVersion: 3 } as const;
  return config.manifest(environment) as Record<string, unknown>;
};

test.each(['chrome', 'firefox', 'edge'])(
  '%s: the least permissions, and no access to any site',
  (browser) => {
    const manifest = manifestFor(browser);
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage']);
    const forbidden = [
      'host_permissions',
      'optional_host_permissions',
      'content_scripts',
      'optional_permissions',
    ];
    for (const key of [...forbidden, 'web_accessible_resources', 'externally_connectable']) {
      expect(manifest).not.toHaveProperty(key);
    }
  },
);

test.each(['chrome', 'firefox'])('%s: the policy forbids every request', (browser) => {
  const { extension_pages: policy } = manifestFor(browser).content_security_policy as {
    extension_pages: string;
  };
  const rules = new Map(
    policy.split('; ').map((rule) => rule.split(/ (.*)/).slice(0, 2) as [string, string]),
  );
  expect(Object.fromEntries(rules)).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self'",
    'connect-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  });
});

const messagesOf = (path: string) =>
  JSON.parse(read(path)) as Record<string, { message: string; placeholders?: Record<string, object> }>;
const messages = messagesOf('assets/_locales/en/messages.json');
const readers = [...code, 'wxt.config.ts', 'entrypoints/popup/index.html'].map(read).join('\n');

test.each(Object.keys(messages))('message %s is used', (key) => {
  const pluralStem = key.replace(/_(zero|one|two|few|many|other)$/, '_');
  const asText = new RegExp(`'${key}'|"${key}"|__MSG_${key}__|\`${pluralStem}\\$`);
  expect(readers).toMatch(asText);
});

test('every message that is asked for is there', () => {
  const asked = [...readers.matchAll(/__MSG_(\w+)__|data-say(?:-label)?="(\w+)"|say\(\s*'(\w+)'/g)];
  const keys = asked.map((groups) => groups.slice(1).find(Boolean)!);
  expect(keys.length).toBeGreaterThan(10);
  expect(Object.keys(messages)).toEqual(expect.arrayContaining(keys));
});

test('the popup has no words of its own', () => {
  const words = read('entrypoints/popup/index.html')
    .replace(/<!--[\s\S]*?-->|<title[\s\S]*?<\/title>/g, '')
    .replace(/<[^>]*>/g, '')
    .trim();
  expect(words).toBe('');
});

test.each(list('assets/_locales'))('%s has the same messages with the same placeholders', (path) => {
  for (const [key, { placeholders = {} }] of Object.entries(messagesOf(path))) {
    const general = key.replace(/_(zero|one|two|few|many)$/, '_other');
    expect(messages, key).toHaveProperty(general);
    const known = Object.keys(messages[general]?.placeholders ?? {});
    expect(known, key).toEqual(expect.arrayContaining(Object.keys(placeholders)));
  }
  expect(messages.extensionDescription!.message.length).toBeLessThanOrEqual(132);
});

const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Record<
    string,
    {
      optionalDependencies?: Record<string, string>;
      resolved?: string;
      integrity?: string;
      dev?: boolean;
      os?: string[];
      hasInstallScript?: boolean;
    }
  >;
};

test('the lock file has the packages of every system, so that `npm ci` runs on each', () => {
  const wanted = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  expect(wanted.filter((name) => !packages[`node_modules/${name}`])).toEqual([]);
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

test('the lock file has the hash of every package, but for development programs of some systems', () => {
  const installed = Object.entries(packages).filter(([path]) => path !== '');
  const unknown = installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(unknown.filter(([, { dev, os }]) => !dev || !os).map(([path]) => path)).toEqual([]);
  expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
});

test('what is installed is what was locked: exact versions, and no script of a package runs', () => {
  type Versions = Record<string, string>;
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json')) as Record<
    'dependencies' | 'devDependencies' | 'optionalDependencies',
    Versions
  >;
  const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(versions.length).toBeGreaterThan(10);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(read('.npmrc').split('\n')).toEqual(
    expect.arrayContaining(['ignore-scripts=true', 'save-exact=true']),
  );
});

test('every test that SECURITY.md names is there', () => {
  const named = [...read('SECURITY.md').matchAll(/`(tests\/[^`]+)`/g)].map(([, path]) => path!);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
