import { expect, test } from 'vitest';
import { readingFaults } from '../../../research/measure/reading-faults.ts';

/** Returns the faults of the last sentence. A null is a sentence of the article that is not in the summary. */
function faults(language: string, ...sentences: (string | null)[]): string[] {
  const placed = sentences.map((text, order) => ({ text, order }));
  const summary = placed.filter((each): each is { text: string; order: number } => each.text !== null);
  const last = summary.at(-1)!.text;
  return readingFaults(summary, language).flatMap(({ fault, text }) => (text === last ? [fault] : []));
}

const lead = 'The council of Kelden met on Monday.';

test.each<[string, string, readonly string[]]>([
  ['en', 'The ferry comes back to Kelden in May.', []],
  ['en', 'He denied all of it on Monday.', ['dangling']],
  ['en', '“They had no choice,” said Ada Lind.', ['dangling']],
  ['en', 'However, the mayor of Kelden disagreed.', ['dangling']],
  ['en', 'The mayor of Kelden, however, disagreed.', ['dangling']],
  ['en', 'The bridge is new and safe, he said.', ['dangling']],
  ['en', 'That’s how the bridge was built.', ['dangling']],
  ['en', 'In May, she opened a school near Arvik.', ['dangling']],
  ['en', 'After the mayor of Kelden had left, she opened it.', []],
  ['en', 'Theirs is a bridge of many arches.', ['dangling']],
  ['en', 'Theo Lind built a bridge of arches.', []],
  ['fr', 'Le pont est neuf et beau, a-t-elle dit.', ['dangling']],
  ['fr', 'C’est la troisième fois cette année.', ['dangling']],
  ['ja', 'しかし町では雨が降っています。', ['dangling']],
  ['sw', 'Lakini mvua inanyesha sana mjini leo.', []],
  ['en', 'Council closes the old bridge of Kelden', ['fragment']],
  ['en', 'Lind gave no comment.', ['fragment']],
  ['en', 'The mayor told the reporters of Kelden:', ['fragment']],
  ['en', 'left the council without a word.', ['fragment']],
  ['en', 'THE COUNCIL CLOSES THE OLD BRIDGE.', ['fragment']],
  ['en', '— The council closes the old bridge.', ['fragment']],
  ['en', 'Lind 63 85 1 12 goals in that season.', ['fragment']],
  ['en', 'The 9 people of Kelden paid 3 million on 4 May.', []],
  ['en', 'Will the ferry ever come back to Kelden?', ['junk']],
  ['en', 'Subscribe to the newsletter of the council.', ['junk']],
  ['en', 'More of it stands on www.kelden.example today.', ['junk']],
  ['en', 'Photo by Ada Lind of the Kelden Times.', ['junk']],
  ['en', 'The unsubscribed may vote in the council.', []],
  ['en', 'On Monday the council of Kelden met.', ['alike']],
  ['en', '“Nobody was ever there at night.”', ['quote']],
  ['en', 'Ada Lind said: “The pier of Kelden is old.', ['quote']],
  ['en', 'The 12" pipes under the bridge are old.', []],
  ['en', '“Nobody was there at night,” said Ada Lind.', []],
  ['en', '"Nobody was there at night,” said Ada Lind.', []],
  ['en', 'Goalkeeper Ada Lind of Kelden 28 38% no goals registered.', ['fragment']],
  ['fr', 'La ville de Kelden a 10 000 habitants et 300 bateaux.', []],
  ['en', 'Start your day with the news from all of Kelden.', ['junk']],
  ['en', 'A subscription to the ferry costs nine euros a month.', []],
])('%s: %s → %j', (language, text, expected) => {
  expect(faults(language, lead, null, text)).toEqual(expected);
});

test('no fault if the antecedent is in the summary', () => {
  expect(faults('en', lead, 'They closed the old bridge.')).toEqual([]);
  expect(faults('en', lead, '“We have closed the old bridge.”')).toEqual([]);
});

test('the first sentence of an article can dangle', () => {
  expect(faults('en', 'They closed the old bridge.')).toEqual(['dangling']);
});

test('a part after an apostrophe is not a word that two sentences share', () => {
  expect(
    faults('en', 'Kelden’s pier was 2016’s best pier.', null, 'Ada Lind’s pier was Kelden’s, built in 2016.'),
  ).toEqual([]);
});
