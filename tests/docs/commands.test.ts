// The commands of package.json, and those that the documents name.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const namesIn = (document: string) =>
  [...read(document).matchAll(/npm (?:run (?:--silent )?([\w:-]+)|(test))/g)].map(
    ([, name, test]) => name ?? test!,
  );

const inFolder = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));

test('README.md names each command of package.json', () => {
  const named = namesIn('README.md');
  expect(Object.keys(scripts).filter((name) => !named.includes(name))).toEqual([]);
});

test.each(['.', 'docs/store', 'research', 'research/choices'].flatMap(inFolder))(
  'each command that %s names exists',
  (document) => {
    expect(namesIn(document).filter((name) => !(name in scripts))).toEqual([]);
  },
);
