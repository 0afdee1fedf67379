// The files that ARCHITECTURE.md and CONTRIBUTING.md send a contributor to.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folders = ['assets', 'docs', 'entrypoints', 'research', 'scripts', 'src', 'tests'];
const files = folders
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => `/${relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`);

/** Files of the examples, which a contributor creates, and scripts that only the build has. */
const absent =
  /^(?:.*\/(?:is\.ts|translation-note(?:\.test)?\.ts|sv\/messages\.json)|.*\b(?:NAME|XX)\..*|reveal\.js|extract\.js)$/;

test.each(['ARCHITECTURE.md', 'CONTRIBUTING.md'])('each file and folder that %s names exists', (document) => {
  const text = readFileSync(join(root, document), 'utf8');
  const named = [...text.matchAll(/`([\w./-]+(?:\.(?:ts|js|json|md)|\/))`/g)]
    .map(([, path]) => path!)
    .filter((path) => !absent.test(path));
  expect(named.length).toBeGreaterThan(20);
  // A name without its folder is that of a file somewhere.
  const exists = (path: string) =>
    existsSync(join(root, path)) || files.some((file) => file.endsWith(`/${path}`));
  expect(named.filter((path) => !exists(path))).toEqual([]);
});
