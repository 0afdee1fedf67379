// Checks the repository itself: which file may import which, what the extension may do, that each text of the interface
// is a message, and that what is installed is what was locked.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageTables } from '../src/engine/language/table-for.ts';
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
/** The files of the repository that a file imports, as paths from the root. Imports of types count too. */
const importedFiles = (path: string) =>
  imports(path)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(root, resolve(root, dirname(path), name)).replaceAll('\\', '/'));
const folderOf = (path: string, depth: number) => path.split('/').slice(0, depth).join('/');
const ringOf = (path: string) => folderOf(path, path.startsWith('src/') ? 2 : 1);

describe('imports', () => {
  /** For each ring, the other rings that it may import. The types of the messages come from `assets`. */
  const inwardOf: Record<string, readonly string[]> = {
    'src/engine': [],
    'src/page': ['src/engine'],
    'src/popup': ['src/engine', 'assets'],
    'src/browser': ['src/engine', 'assets'],
    entrypoints: ['src/engine', 'src/page', 'src/popup', 'src/browser'],
  };
  const packagesOf: Record<string, RegExp> = {
    'src/page': /^@mozilla\/readability$/,
    'src/browser': /^webextension-polyfill$/,
    entrypoints: /^wxt\/utils\//,
  };

  test.each(code)('%s imports only from its ring and from rings inside it', (path) => {
    const ring = ringOf(path);
    const others = importedFiles(path).filter((file) => ringOf(file) !== ring);
    expect(others.filter((file) => !inwardOf[ring]!.includes(ringOf(file)))).toEqual([]);
  });

  test.each(code)('%s imports only the packages of its ring', (path) => {
    const packages = imports(path).filter((name) => !name.startsWith('.'));
    expect(packages.filter((name) => !packagesOf[ringOf(path)]?.test(name))).toEqual([]);
  });

  test.each(list('scripts').filter((path) => path.endsWith('.ts')))(
    '%s imports nothing from research, which imports from scripts',
    (path) => {
      expect(importedFiles(path).filter((file) => file.startsWith('research/'))).toEqual([]);
    },
  );

  /** For each stage, the other stages of its ring that it imports. */
  const stagesOf: Record<string, Record<string, readonly string[]>> = {
    'src/engine': {
      text: [],
      language: ['text'],
      split: ['language', 'text'],
      collapse: ['split', 'text'],
      standalone: ['language', 'text'],
      rank: ['standalone', 'text'],
      pick: ['text'],
    },
    'src/page': {
      snapshot: [],
      metadata: ['snapshot'],
      content: ['metadata', 'snapshot'],
      reveal: ['snapshot'],
    },
  };
  /** Files that all stages of a ring may import. All other files outside the folders of the stages run the stages. */
  const sharedOf: Record<string, readonly string[]> = {
    'src/engine': ['model.ts'],
    'src/page': [
      'class-and-id.ts',
      'dom-clobbering.ts',
      'furniture-names.ts',
      'formula-text.ts',
      'text.ts',
      'within-line.ts',
    ],
  };

  test.each(Object.keys(stagesOf))('%s has exactly the listed stages', (ring) => {
    const folders = code.filter((path) => ringOf(path) === ring && path.split('/').length > 3);
    const stages = new Set(folders.map((path) => path.split('/')[2]!));
    expect([...stages].sort()).toEqual(Object.keys(stagesOf[ring]!).sort());
  });

  test.each(
    Object.entries(stagesOf).flatMap(([ring, stages]) =>
      Object.entries(stages).map(([stage, others]) => ({ ring, stage, others })),
    ),
  )('$ring/$stage imports exactly the stages $others', ({ ring, stage, others }) => {
    const files = code.filter((path) => path.startsWith(`${ring}/${stage}/`));
    const imported = files
      .flatMap(importedFiles)
      .filter((file) => ringOf(file) === ring)
      .map((file) => file.split('/')[2]!)
      .filter((name) => name !== stage && !sharedOf[ring]!.includes(name));
    expect([...new Set(imported)].sort()).toEqual(others);
  });

  test('no file of src imports itself through other files', () => {
    expect(findCircle(list('src').filter((path) => path.endsWith('.ts')))).toBeUndefined();
  });
});

/** Returns a circle of imports as "a → b → a", or undefined if there is none. */
function findCircle(files: readonly string[]): string | undefined {
  const finished = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string | undefined => {
    const start = trail.indexOf(file);
    if (start >= 0) return [...trail.slice(start), file].join(' → ');
    if (finished.has(file) || !files.includes(file)) return undefined;
    for (const imported of importedFiles(file)) {
      const circle = visit(imported, [...trail, file]);
      if (circle) return circle;
    }
    finished.add(file);
    return undefined;
  };
  for (const file of files) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return undefined;
}

describe('files', () => {
  const linesOfCode = (path: string) =>
    read(path)
      .split('\n')
      .filter((line) => !/^\s*($|\/\/|\/?\*)/.test(line)).length;

  test.each(code.filter((path) => path.startsWith('entrypoints/')))(
    '%s is at most 40 lines of code',
    (path) => {
      expect(linesOfCode(path)).toBeLessThanOrEqual(40);
    },
  );

  const tables = 'src/engine/language/tables/';

  // A table of words is data, and as long as its language needs.
  test.each(code.filter((path) => !path.startsWith(tables)))(
    '%s is at most 180 lines and opens with a comment',
    (path) => {
      expect(read(path).split('\n').length).toBeLessThanOrEqual(180);
      expect(read(path)).toMatch(/^\/\/ \S/);
    },
  );

  /** Files of `src` without a test of their own, and why. */
  const untested: Record<string, string> = {
    'src/engine/language/devanagari-letters.ts': 'constants; split.test.ts has initials in each language',
    'src/engine/language/language-table.ts': 'types only',
    'src/engine/model.ts': 'types only',
    'src/engine/passage.ts': 'types only',
    'src/popup/popup-host.ts': 'types only',
    'src/engine/split/boundary-context.ts': 'types only',
    'src/engine/text/end-marks.ts':
      'constants; terminals.test.ts and the tests of the filters test what they do',
    'src/engine/text/gap.ts': 'a constant; split.test.ts and formula-text.test.ts test what it does',
    'src/page/content/block.ts': 'types only',
    'src/page/content/discussion/post.ts': 'types only',
    'src/page/content/filter.ts': 'types only',
    'src/popup/message-keys.ts': 'constants, complete by their type; the messages are checked below',
  };

  test.each(code.filter((path) => path.startsWith('src/') && !path.startsWith(tables)))(
    '%s has a test of its own, or is listed as one that needs none',
    (path) => {
      const mirrored = path.replace(/^src\//, 'tests/').replace(/\.ts$/, '.test.ts');
      expect(existsSync(join(root, mirrored))).toBe(!(path in untested));
    },
  );

  test.each(code)('%s inserts the text of a page as text only, and runs and requests nothing', (path) => {
    const withoutComments = read(path).replace(/(?<![:'"])\/\/.*|\/\*[\s\S]*?\*\//g, '');
    const toMarkup =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment|setHTML|srcdoc/;
    const toProgram = /\beval\(|\bFunction\(|\bimport\(/;
    const toRequest = /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/;
    for (const dangerous of [toMarkup, toProgram, toRequest]) {
      expect(withoutComments).not.toMatch(dangerous);
    }
  });

  test('no file names a path of a machine', () => {
    const machinePath = /(?<![\w.])\/(?:home|root|work|mnt|tmp|var|Users)\/\w|\b[A-Z]:\\+Users\b/;
    const files = ['src', 'scripts', 'research', 'tests'].flatMap(list);
    expect(files.length).toBeGreaterThan(200);
    expect(files.filter((path) => machinePath.test(read(path)))).toEqual([]);
  });
});

const manifestFor = (browser: string) => {
  if (typeof config.manifest !== 'function') throw new Error('the manifest is a function of the browser');
  const environment = { browser, mode: 'production', command: 'build', manifestVersion: 3 } as const;
  return config.manifest(environment) as Record<string, unknown>;
};

test.each(['chrome', 'firefox', 'edge', 'safari'])(
  'the manifest for %s asks for the least permissions, and for no site',
  (browser) => {
    const manifest = manifestFor(browser);
    const panel = browser === 'firefox' || browser === 'safari' ? [] : ['sidePanel'];
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', ...panel]);
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

test('Firefox offers the extension on Android too, from the version that knows the statement about data', () => {
  expect(manifestFor('firefox').browser_specific_settings).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
    gecko_android: { strict_min_version: '142.0' },
  });
});

test('README.md has the minimum versions of the manifests, with what sets each', () => {
  const { minimum_chrome_version: chromium } = manifestFor('chrome');
  type Settings = Record<string, { strict_min_version: string }>;
  const { gecko, gecko_android } = manifestFor('firefox').browser_specific_settings as Settings;
  const { safari } = manifestFor('safari').browser_specific_settings as Settings;
  const versions = [chromium, ...[gecko, gecko_android, safari].map((each) => each!.strict_min_version)];
  const [table] = /^\| browser \| from version[\s\S]*?\n\n/m.exec(read('README.md'))!;
  const stated = [...table.matchAll(/^\| .+? \| (\d+)(?: \(.+?\))? \| .{10,} \|$/gm)].map(
    ([, version]) => version,
  );
  expect(stated).toEqual(versions.map((version) => String(version).replace(/\.0$/, '')));
});

test.each(['chrome', 'firefox', 'safari'])(
  'the content security policy for %s forbids all requests',
  (browser) => {
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
  },
);

/** The letters that are taken together with Alt and Shift. On macOS, browsers use this pair for no letter. */
const takenLetters: Readonly<Record<string, string>> = {
  // https://support.google.com/chrome/answer/157179: toolbar, bookmarks, dialogs, feedback, groups of tabs
  'Chrome, Edge': 'ABCITPWXZ',
  // https://github.com/mozilla-l10n/firefox-l10n, browser/browser/menubar.ftl: Alt with or without Shift opens a menu
  'Firefox in English and Vietnamese': 'BEFHPSTV',
  'Firefox in Dutch': 'ABGHLPWX',
  'Firefox in French': 'AEFHMNOP',
  'Firefox in German': 'ABCDHLPX',
  'Firefox in Indonesian': 'ABEMNRT',
  'Firefox in Italian': 'ACEFMSV',
  'Firefox in Polish': 'CEHNPWZ',
  'Firefox in Portuguese': 'AEFHUVX',
  'Firefox in Spanish': 'AEMSTUV',
  'Firefox in Turkish': 'ADGMPRYZ',
};

test.each(Object.entries(takenLetters))('the shortcut is free in %s', (_, letters) => {
  const { _execute_action: action } = manifestFor('chrome').commands as Record<
    string,
    { suggested_key: { default: string } }
  >;
  const [, letter] = /^Alt\+Shift\+([A-Z])$/.exec(action!.suggested_key.default)!;
  expect(letters).not.toContain(letter);
});

const messagesOf = (path: string) =>
  JSON.parse(read(path)) as Record<string, { message: string; placeholders?: Record<string, object> }>;
const messages = messagesOf('assets/_locales/en/messages.json');
const readers = [...code, 'wxt.config.ts', 'entrypoints/popup/index.html'].map(read).join('\n');

test.each(Object.keys(messages))('the message %s is used', (key) => {
  const pluralStem = key.replace(/_(zero|one|two|few|many|other)$/, '');
  const asText = new RegExp(`'${key}'|"${key}"|__MSG_${key}__|plural\\('${pluralStem}'`);
  expect(readers).toMatch(asText);
});

test('each message that the interface uses exists', () => {
  const asked = [...readers.matchAll(/__MSG_(\w+)__|data-say(?:-label)?="(\w+)"|say\(\s*'(\w+)'/g)];
  const keys = asked.map((groups) => groups.slice(1).find(Boolean)!);
  expect(keys.length).toBeGreaterThan(10);
  expect(Object.keys(messages)).toEqual(expect.arrayContaining(keys));
});

test('the HTML of the popup has no text but the names of keys; all its texts are messages', () => {
  const words = read('entrypoints/popup/index.html')
    .replace(/<!--[\s\S]*?-->|<title[\s\S]*?<\/title>|<kbd>[\s\S]*?<\/kbd>/g, '')
    .replace(/<[^>]*>/g, '')
    .trim();
  expect(words).toBe('');
});

const locales = list('assets/_locales').map((path) => path.split('/')[2]!);
const inLocale = (locale: string) => messagesOf(`assets/_locales/${locale}/messages.json`);
const pluralOf = (key: string) => /^(.+)_(zero|one|two|few|many|other)$/.exec(key);

describe.each(locales)('the messages in %s', (locale) => {
  const translated = inLocale(locale);

  test('are all messages of English, with each plural form of the language and no other', () => {
    const categories = new Intl.PluralRules(translated.locale!.message).resolvedOptions().pluralCategories;
    const wanted = Object.keys(messages).flatMap((key) => {
      const [, name, category] = pluralOf(key) ?? [];
      if (!name) return [key];
      return category === 'other' ? categories.map((each) => `${name}_${each}`) : [];
    });
    expect(Object.keys(translated).sort()).toEqual(wanted.sort());
  });

  test.each(Object.keys(translated))('%s has the placeholders of English, and uses each', (key) => {
    const { message, placeholders = {} } = translated[key]!;
    const general = pluralOf(key) ? key.replace(/_[a-z]+$/, '_other') : key;
    expect(placeholders).toEqual(messages[general]!.placeholders ?? {});
    const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name!);
    // The count of one or two may be a word: "eine Wiederholung".
    const mayBeWord = /_(zero|one|two)$/.test(key) ? ['count'] : [];
    expect(
      Object.keys(placeholders).filter((name) => !used.includes(name) && !mayBeWord.includes(name)),
    ).toEqual([]);
    expect(used.filter((name) => !(name in placeholders))).toEqual([]);
    expect(message.trim()).toBe(message);
    expect(message).not.toBe('');
  });

  test('are in a language of which there is a table, with the faults of sentences', () => {
    const table = languageTables[new Intl.Locale(translated.locale!.message).language]!;
    expect(Object.keys(table)).toEqual(
      expect.arrayContaining(['anaphors', 'discourseMarkers', 'callsToAction', 'callOpenings']),
    );
    // Hebrew, Chinese, Japanese and Korean have a script of their own, and no abbreviations with a full stop.
    if (/^(?:he|ja|ko|zh)/.test(locale)) return;
    expect(Object.keys(table)).toEqual(expect.arrayContaining(['functionWords', 'abbreviations']));
  });

  test('fit into the stores', () => {
    expect(translated.extensionName!.message).toBe('Pith');
    expect(translated.extensionDescription!.message.length).toBeLessThanOrEqual(132);
  });
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

test('the lock file has the packages of all systems, and no addresses, so that `npm ci` works everywhere', () => {
  const wanted = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  expect(wanted.filter((name) => !packages[`node_modules/${name}`])).toEqual([]);
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

test('the lock file has the hash of each package, except programs for development on one system', () => {
  const installed = Object.entries(packages).filter(([path]) => path !== '');
  const unknown = installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(unknown.filter(([, { dev, os }]) => !dev || !os).map(([path]) => path)).toEqual([]);
  expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
});

test('versions are exact, and no script of a package runs when it is installed', () => {
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

test('each test that SECURITY.md names exists', () => {
  const named = [...read('SECURITY.md').matchAll(/`(tests\/[^`]+)`/g)].map(([, path]) => path!);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
