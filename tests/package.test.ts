// The packages that go to the stores: what they weigh, what stands in them, and that anyone who builds them gets the same
// bytes. They are built here, from copies of the source in two folders.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const sources =
  'assets entrypoints package.json scripts src THIRD-PARTY.md tsconfig.json wxt.config.ts'.split(' ');
const folders = ['first', 'second'].map((name) => mkdtempSync(join(tmpdir(), `pith-${name}-`)));
const [folder] = folders as [string];
const built = join(folder, '.output/chrome-mv3');
const zipIn = (copy: string) => {
  const [zip] = readdirSync(join(copy, '.output')).filter((name) => name.endsWith('-chrome.zip'));
  return readFileSync(join(copy, '.output', zip!));
};

beforeAll(() => {
  for (const copy of folders) {
    for (const path of sources) cpSync(join(root, path), join(copy, path), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'zip'], { cwd: copy });
  }
}, 120_000);
afterAll(() => {
  for (const copy of folders) rmSync(copy, { recursive: true });
});

const read = (path: string) => readFileSync(join(built, path));
const files = () =>
  readdirSync(built, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(built.length + 1));
/** The only one: nothing is loaded later. */
function popupScript(): string {
  const [script, ...others] = files().filter((path) => path.startsWith('chunks/'));
  expect(others).toEqual([]);
  return script!;
}
/** As a zip holds it. */
const packed = (path: string) => deflateRawSync(read(path), { level: 9 }).length;

test('it is light', () => {
  console.table(
    Object.fromEntries(files().map((path) => [path, { raw: read(path).length, packed: packed(path) }])),
  );
  const locales = files().filter((path) => path.startsWith('_locales/'));
  const size = zipIn(folder).length;
  expect(size - locales.reduce((sum, path) => sum + packed(path), 0)).toBeLessThanOrEqual(130_000);
  expect(read('extract.js').length).toBeLessThanOrEqual(75_000);
});

test('before a click, only the worker is there', () => {
  const manifest = JSON.parse(read('manifest.json').toString()) as Record<string, unknown>;
  expect(manifest.background).toEqual({ service_worker: 'background.js' });
  expect(manifest).not.toHaveProperty('content_scripts');
});

test('what is injected leaves nothing behind that could run later', () => {
  const later =
    /addEventListener|setTimeout|setInterval|requestAnimationFrame|requestIdleCallback|\w+Observer|postMessage/;
  for (const path of ['extract.js', 'reveal.js']) expect(read(path).toString()).not.toMatch(later);
  expect(read(popupScript()).toString(), 'the popup has such').toMatch(later);
});

test('Readability is only in the script that reads a page', () => {
  // A method of it; methods keep their names.
  const isIn = (path: string) => read(path).includes('_grabArticle');
  expect(files().filter(isIn)).toEqual(['extract.js']);
});

test('whoever builds it gets the same bytes', () => {
  const [first, second] = folders.map(zipIn);
  expect(first!.equals(second!)).toBe(true);
});

test('the licences of all that is bundled go with it', () => {
  const command = ['scripts/third-party.ts', '--check'];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
