// The texts for the stores: within the limits of each store, and true of the manifest and the package.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeShortcut } from '../../src/browser/write-shortcut.ts';
import config from '../../wxt.config.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const locales = readdirSync(join(root, 'docs/store'))
  .filter((name) => name !== 'README.md')
  .map((name) => name.replace(/\.md$/, ''));

/** Returns the text below each heading of the second level, by the heading. */
const sectionsOf = (markdown: string): Record<string, string> =>
  Object.fromEntries(
    markdown
      .split(/^## /m)
      .slice(1)
      .map((section) => [
        section.slice(0, section.indexOf('\n')),
        section.slice(section.indexOf('\n')).trim(),
      ]),
  );

interface Manifest {
  readonly permissions: readonly string[];
  readonly commands: { readonly _execute_action: { readonly suggested_key: { readonly default: string } } };
}
const manifestFor = (browser: string): Manifest => {
  if (typeof config.manifest !== 'function') throw new Error('the manifest is a function of the browser');
  const environment = { browser, mode: 'production', command: 'build', manifestVersion: 3 } as const;
  return config.manifest(environment) as unknown as Manifest;
};
const permissionsFor = (browser: string) => manifestFor(browser).permissions;
const shortcut = manifestFor('chrome').commands._execute_action.suggested_key.default;
const permissions = [...new Set(['chrome', 'edge', 'firefox'].flatMap(permissionsFor))].sort();

/** Characters: the fewest and the most that every store takes. */
const limits: Record<string, readonly [minimum: number, maximum: number]> = {
  Name: [1, 45],
  Summary: [1, 132],
  'Summary for Firefox': [1, 250],
  Description: [250, 10_000],
  'Single purpose': [1, 1000],
};
const noteLimit = 2000;
const justificationLimit = 1000;

test('there are texts in English and four more languages of the interface', () => {
  expect(locales).toContain('en');
  expect(locales).toHaveLength(5);
});

describe.each(locales)('the texts in %s', (locale) => {
  const sections = sectionsOf(read(`docs/store/${locale}.md`));

  test('are complete', () => {
    expect(Object.keys(sections).sort()).toEqual(
      [...Object.keys(limits), 'Permissions', 'Search terms'].sort(),
    );
  });

  test.each(Object.entries(limits))('%s fits into the stores', (name, [minimum, maximum]) => {
    expect(sections[name]!.length).toBeGreaterThanOrEqual(minimum);
    expect(sections[name]!.length).toBeLessThanOrEqual(maximum);
  });

  test('the name and the summary are those of the package', () => {
    const messages = JSON.parse(read(`assets/_locales/${locale}/messages.json`));
    expect(sections.Name).toBe(messages.extensionName.message);
    expect(sections.Summary).toBe(messages.extensionDescription.message);
  });

  test('the summaries are one line, and the description has no markup, which two stores show as it is', () => {
    for (const name of ['Summary', 'Summary for Firefox']) expect(sections[name]).not.toContain('\n');
    expect(sections.Description).not.toMatch(/[*_`#<>[\]]/);
  });

  test('the description names the shortcut as it is written in that language', () => {
    const messages = JSON.parse(read(`assets/_locales/${locale}/messages.json`));
    const names = { control: messages.modifierControl.message, shift: messages.modifierShift.message };
    expect(sections.Description).toContain(` ${writeShortcut(shortcut, 'linux', names)}.`);
  });

  test('Edge takes the search terms: seven at most, of 30 characters, with 21 words in all', () => {
    const terms = sections['Search terms']!.split(', ');
    expect(terms.length).toBeLessThanOrEqual(7);
    expect(terms.filter((term) => term.length > 30)).toEqual([]);
    expect(terms.flatMap((term) => term.split(' ')).length).toBeLessThanOrEqual(21);
  });

  test('exactly the permissions of the manifest have a reason', () => {
    const lines = sections.Permissions!.split('\n');
    const reasons = lines.map((line) => /^- `(\w+)`\s?: (.{20,})$/.exec(line)?.slice(1));
    expect(reasons.map((parts) => parts?.[0]).sort()).toEqual(permissions);
    expect(reasons.filter((parts) => parts![1]!.length > justificationLimit)).toEqual([]);
  });
});

test('PRIVACY.md gives a reason for exactly the permissions of the manifest', () => {
  const { 'Permissions, and why': section = '' } = sectionsOf(read('PRIVACY.md'));
  const named = [...section.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name!);
  expect(named.sort()).toEqual(permissions);
});

test('the notes for reviewers fit, and name the shortcut, the permissions and the commands that exist', () => {
  const { 'Notes for reviewers': notes = '' } = sectionsOf(read('docs/store/README.md'));
  const text = notes.replace(/^> ?/gm, '').replace(/(?<=\S)\n(?=\S)/g, ' ');
  expect(text.length).toBeLessThanOrEqual(noteLimit);
  for (const permission of permissions) expect(text).toContain(permission);
  expect(text.match(/Alt\+[\w+]*\w/g)).toEqual([shortcut]);
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const commands = [...text.matchAll(/npm (?:run )?(\w+)/g)].map(([, name]) => name!);
  expect(commands.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
  expect(commands.length).toBeGreaterThan(2);
  for (const file of ['THIRD-PARTY.md', 'package-lock.json']) {
    expect(text).toContain(file);
    expect(existsSync(join(root, file))).toBe(true);
  }
});
