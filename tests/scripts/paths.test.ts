import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const files = ['scripts', 'research', 'tests'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path)),
);

// The pathname of a file URL has %20 for a blank, so a command fails in a folder with a blank in its name.
test.each(files)('%s uses no pathname as a path of the file system', (path) => {
  const code = readFileSync(join(root, path), 'utf8');
  expect(code).not.toMatch(/import\.meta\.url\s*\)\s*\.pathname/);
});
