import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { LanguageTable } from '../../../src/engine/language/language-table.ts';
import { languageTables, tableFor } from '../../../src/engine/language/table-for.ts';

test.each([
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['FR', 'fr'],
  ['in', 'id'],
  ['ms', 'id'],
  ['iw', 'he'],
  ['bs', 'hr'],
  ['gl', 'pt'],
])('%s has the table of %s', (tag, language) => {
  expect(tableFor(tag)).toEqual(languageTables[language]);
});

test.each(['no', 'nn', 'nb'])('%s has the function words of Norwegian and the rest of Danish', (tag) => {
  const { functionWords } = languageTables.nb!;
  expect(tableFor(tag)).toEqual({ ...languageTables.da, functionWords });
});

test.each(['fil', 'und', '', 'constructor', 'toString', '__proto__'])('%j has an empty table', (tag) => {
  expect(tableFor(tag)).toEqual({});
});

test('Catalan does not take the anaphors of Spanish, one of which is its article', () => {
  expect(languageTables.es!.anaphors).toContain('les');
  expect(tableFor('ca').anaphors).toEqual([]);
});

test('the index has every table', () => {
  const files = readdirSync('src/engine/language/tables').map((name) => name.replace(/\.ts$/, ''));
  expect(Object.keys(languageTables)).toEqual(files.filter((name) => name !== 'index').sort());
});

const listsOf = (table: LanguageTable) =>
  Object.entries(table).filter((entry): entry is [string, string[]] => Array.isArray(entry[1]));
const arePatterns = (name: string) =>
  /^connectives$|^anaphor|Markers$|Pronouns$|Attributions$|^call/.test(name);

test.each(Object.entries(languageTables))('%s lists nothing twice, all in lower case and NFC', (_, table) => {
  for (const [name, entries] of listsOf(table)) {
    expect([name, entries]).toEqual([name, [...new Set(entries)]]);
    // Patterns have classes in capitals: \p{L}.
    for (const entry of entries.filter((each) => !each.includes('\\')))
      expect([name, entry]).toEqual([name, entry.normalize('NFC').toLowerCase()]);
  }
});

test.each(Object.entries(languageTables))('%s has single words and valid patterns', (_, table) => {
  for (const [name, entries] of listsOf(table))
    for (const entry of entries) {
      if (arePatterns(name)) expect(() => new RegExp(entry, 'u'), entry).not.toThrow();
      else expect(entry, name).toMatch(/^[\p{L}\p{M}.º]+$/u);
    }
});
