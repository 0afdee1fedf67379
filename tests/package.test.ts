// The packages for the stores: their size, their contents, and that anyone who builds them gets the same bytes. They are built
// here from copies of the source in two folders, one of them with a blank in its name.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const sources =
  'assets entrypoints LICENSE package.json scripts src THIRD-PARTY.md tsconfig.json wxt.config.ts'.split(' ');
const folders = ['pith-first-', 'pith second '].map((name) => mkdtempSync(join(tmpdir(), name)));
const [folder] = folders as [string];
const built = join(folder, '.output/chrome-mv3');
const runNode = (cwd: string, ...command: readonly string[]) =>
  promisify(execFile)(process.execPath, command, { cwd });

function zipIn(copy: string): Buffer {
  const [zip] = readdirSync(join(copy, '.output')).filter((name) => name.endsWith('-chrome.zip'));
  return readFileSync(join(copy, '.output', zip!));
}

async function build(copy: string): Promise<void> {
  for (const path of sources) cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  await runNode(copy, 'node_modules/wxt/bin/wxt.mjs', 'zip');
}

beforeAll(() => Promise.all(folders.map(build)));
beforeAll(() => runNode(folder, 'node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'safari', '--mv3'));
afterAll(() => {
  for (const copy of folders) rmSync(copy, { recursive: true });
});

const read = (path: string) => readFileSync(join(built, path));
const files = () =>
  readdirSync(built, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(built.length + 1));
/** Returns the path of the script of the popup. There is no other chunk: nothing is loaded later. */
function popupScript(): string {
  const [script, ...others] = files().filter((path) => path.startsWith('chunks/'));
  expect(others).toEqual([]);
  return script!;
}
/** Returns the size of a file in a zip. */
const packedSize = (path: string) => deflateRawSync(read(path), { level: 9 }).length;

test('the package without its locales has at most 200 kB, the injected script at most 110 kB', () => {
  const sizes = files().map((path) => [path, { raw: read(path).length, packed: packedSize(path) }] as const);
  console.table(Object.fromEntries(sizes));
  const locales = sizes.filter(([path]) => path.startsWith('_locales/'));
  const sizeOfLocales = locales.reduce((sum, [, { packed }]) => sum + packed, 0);
  expect(zipIn(folder).length - sizeOfLocales).toBeLessThanOrEqual(200_000);
  expect(read('extract.js').length).toBeLessThanOrEqual(110_000);
});

test('readers in Portugal get the messages of Brazil', () => {
  expect(read('_locales/pt_PT/messages.json')).toEqual(read('_locales/pt_BR/messages.json'));
});

test('before a click, only the worker runs', () => {
  const manifest = JSON.parse(read('manifest.json').toString()) as Record<string, unknown>;
  expect(manifest.background).toEqual({ service_worker: 'background.js' });
  expect(manifest).not.toHaveProperty('content_scripts');
});

test('the build for Safari is that for Chromium without what Safari does not know', () => {
  const forSafari = join(folder, '.output/safari-mv3');
  const manifest = JSON.parse(readFileSync(join(forSafari, 'manifest.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  // All that https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/manifest.json lists for Safari.
  expect(Object.keys(manifest).sort()).toEqual([
    'action',
    'background',
    'browser_specific_settings',
    'commands',
    'content_security_policy',
    'default_locale',
    'description',
    'homepage_url',
    'icons',
    'manifest_version',
    'name',
    'options_ui',
    'permissions',
    'version',
  ]);
  expect(manifest).toMatchObject({
    manifest_version: 3,
    background: { service_worker: 'background.js' },
    permissions: ['activeTab', 'scripting', 'storage'],
    browser_specific_settings: { safari: { strict_min_version: '18.0' } },
  });
  expect(manifest.options_ui).toEqual({ page: 'popup.html?in=options' });
  const others = files().filter((path) => path !== 'manifest.json');
  expect(others.filter((path) => !readFileSync(join(forSafari, path)).equals(read(path)))).toEqual([]);
});

test('an injected script leaves nothing behind that can run later, but for the correction of a jump', () => {
  const later =
    /addEventListener|setTimeout|setInterval|requestAnimationFrame|requestIdleCallback|\w+Observer|postMessage/g;
  const foundIn = (path: string) => read(path).toString().match(later) ?? [];
  expect(foundIn('extract.js')).toEqual([]);
  // Ends within a second (`src/page/reveal/scroll.ts`).
  expect(foundIn('reveal.js')).toEqual(['setTimeout']);
  expect(foundIn(popupScript()), 'the popup does').not.toEqual([]);
});

test('Readability is only in the script that reads a page', () => {
  // The bundler does not rename methods.
  const isIn = (path: string) => read(path).includes('_grabArticle');
  expect(files().filter(isIn)).toEqual(['extract.js']);
});

test('a build in another folder gives the same bytes', () => {
  const [first, second] = folders.map(zipIn);
  expect(first!.equals(second!)).toBe(true);
});

test('the licences of everything that is bundled are in the package', async () => {
  const check = runNode(root, 'scripts/third-party.ts', '--check');
  await expect(check).resolves.toMatchObject({ stderr: '' });
  expect(read('THIRD-PARTY.md')).toEqual(readFileSync(join(root, 'THIRD-PARTY.md')));
});
