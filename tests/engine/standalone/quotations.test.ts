import { expect, test } from 'vitest';
import { parseQuotations } from '../../../src/engine/standalone/quotations.ts';
import { lines, paragraphs } from '../build.ts';

/** Of each sentence, the percentage that is quoted; ! if it is unbalanced. */
const notation = (...texts: readonly (readonly string[])[]): string[] =>
  parseQuotations(paragraphs(...texts)).map(
    ({ quotedShare, isUnbalanced }) => `${Math.round(100 * quotedShare)}${isUnbalanced ? '!' : ''}`,
  );

test.each([
  ['no quotation', 'The pier is old.', '0'],
  ['a half', 'Lind: “the pier.”', '53'],
  ['all', '“The pier is old.”', '89'],
  ['single marks around a whole sentence', '‘The pier is old.’', '100'],
  ['single marks around a word', 'The ‘pier’ is old.', '0'],
  ['apostrophes', '’s Avonds is Ada’s pier old.', '0'],
  ['an opening mark', 'Lind: “the pier.', '56!'],
  ['a closing mark', 'The pier,” she said.', '0!'],
  ['the mark of a Hebrew abbreviation', 'ד"ר לוי קנה 9 מ"ק.', '0'],
  ['an inch', 'The 12" pipes are old.', '0'],
  ['nothing', '', '0'],
])('%s: %s → %s', (_, text, expected) => {
  expect(notation([text])).toEqual([expected]);
});

test.each<[string, string[][], string[]]>([
  [
    'over sentences',
    [['He said: “The pier is old.', 'It is shut.', 'Nobody may walk there.”']],
    ['62!', '100', '96!'],
  ],
  [
    'over paragraphs',
    [['Lind: «It is old.'], ['It is shut», said Lind.', 'The mayor left.']],
    ['59!', '43!', '0'],
  ],
  ['opened at the end of a paragraph', [['The pier is old. "'], ['We build", said Lind.']], ['0', '38']],
  [
    'opened so, over sentences',
    [['The pier is old. "'], ['It is shut.', 'We build", said Lind.']],
    ['0', '100', '38!'],
  ],
  ['opened in an empty sentence', [['"'], ['We build", said Lind.']], ['0', '38']],
  ['closed twice', [['The pier "is old"."'], ['The mayor left.']], ['32', '0']],
  ['with two kinds of marks', [['"We build,” said Lind.'], ['The mayor left.']], ['41', '0']],
  // The pairs after the mistake are right.
  [
    'never closed',
    [['It is “old and shut.', 'The mayor said “no” to Lind.', 'The town sighs.']],
    ['65!', '61', '0'],
  ],
  ['never opened', [['It is old and shut.”', 'The mayor said “no” to Lind.']], ['0!', '7']],
  ['after an inch', [['The 12" pipes are old.', 'The mayor said “no” to them.']], ['0', '7']],
])('a quotation %s', (_, texts, expected) => {
  expect(notation(...texts)).toEqual(expected);
});

test.each([
  ['en', 'Kelden: “We build the pier,” said Ada Lind of the “old council”.'],
  ['de', 'Kelden: „Wir bauen den Pier“, sagte Ada Lind vom „alten Rat“.'],
  ['de', 'Kelden: »Wir bauen den Pier«, sagte Ada Lind vom »alten Rat«.'],
  ['fr', 'Kelden : « Nous bâtirons la jetée », a dit Ada Lind du « vieux conseil ».'],
  ['fr', 'Kelden : " Nous bâtirons la jetée ", a dit Ada Lind du "vieux conseil".'],
  ['sv', 'Kelden: ”Vi bygger piren”, sade Ada Lind från ”gamla rådet”.'],
  ['zh', '凯尔登：“我们将重建码头。”阿达说“旧议会”同意。'],
  ['ja', 'ケルデン：「桟橋を建て直す」とアダは言い、『旧議会』も同意した。'],
])('%s has balanced marks: %s', (_, text) => {
  const parts = parseQuotations(lines(text, text, `${text} ${text}`));
  expect(parts.map(({ isUnbalanced }) => isUnbalanced)).toEqual([false, false, false]);
  expect(parts[0]!.quotedShare).toBeGreaterThan(0.3);
  expect(parts[0]!.quotedShare).toBeLessThan(0.9);
});

test('a quotation that is never closed ends after eight sentences', () => {
  const texts = Array.from({ length: 12 }, () => 'The pier has holes.');
  const parts = parseQuotations(paragraphs(['Lind said: “The pier is old.', ...texts]));
  expect(parts.filter(({ quotedShare }) => quotedShare === 1)).toHaveLength(8);
});
