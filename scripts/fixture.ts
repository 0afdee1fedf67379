// `npm run fixture -- FILE.html NAME [--scramble]`: makes a fixture of the tests from a saved page: the page without
// what is never read, its text, and its summary. Read NAME.md beside the page, and correct it before you commit it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readText } from '../tests/fixtures/expected-text.ts';
import { expectedFile, golden } from '../tests/fixtures/golden.ts';
import { normalizePage } from './fixture/normalize-page.ts';
import { scramblePage } from './fixture/scramble.ts';
import { fileError, parseArguments, runInProcess, UserError } from './terminal/command-line.ts';
import { withSavedPage } from './terminal/saved-page.ts';

const usage = 'npm run fixture -- FILE.html NAME [--scramble]';
const folder = new URL('../tests/fixtures/pages/', import.meta.url);

await runInProcess(async (args, { stdout }) => {
  const { values, positionals } = parseArguments(args, { scramble: { type: 'boolean' } }, usage);
  const [file, name, ...others] = positionals;
  if (!file || !name || others.length > 0)
    throw new UserError(`Name a file and the fixture. Usage: ${usage}`);
  if (!/^[a-z0-9-]+$/.test(name))
    throw new UserError(`"${name}": use lower-case letters, digits and hyphens.`);
  const target = new URL(`${name}.html`, folder);
  if (existsSync(target)) throw new UserError(`There is a fixture "${name}" already. Choose another name.`);
  const html = await withSavedPage(read(file), undefined, (document) => {
    normalizePage(document);
    if (values.scramble) scramblePage(document);
    return `<!doctype html>\n${document.documentElement.outerHTML}\n`;
  });
  writeFileSync(target, html);
  const text = await withSavedPage(Buffer.from(html), `https://news.example/${name}.html`, readText);
  writeFileSync(new URL(`${name}.md`, folder), text);
  const path = `pages/${name}.html`;
  writeFileSync(expectedFile(path), await golden(path));
  stdout.write(`tests/fixtures/pages/${name}.html, .md and .summary.md. Read ${name}.md and correct it.\n`);
});

function read(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw fileError(file, error);
  }
}
