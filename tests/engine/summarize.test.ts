// Whole articles of every odd kind → summaries of every length.
import { describe, expect, test } from 'vitest';
import type { Article, Length } from '../../src/engine/model.ts';
import { pick } from '../../src/engine/pick/pick.ts';
import { rankArticle, summarize, withOffer } from '../../src/engine/summarize.ts';

function article(texts: readonly string[], kind: 'text' | 'heading' | 'item' = 'text'): Article {
  const paragraphs = texts.map((text, order) => ({ text, kind, order }));
  return { title: 'The bridge', url: '', language: 'en', direction: 'ltr', paragraphs };
}
const sentences = (count: number): Length => ({ kind: 'sentences', count });
const texts = (from: Article, length?: Length) => summarize(from, length).sentences.map(({ text }) => text);

const towns = ['Kelden', 'Arvik', 'Holm', 'Sund', 'Nesby', 'Torvik', 'Lunde', 'Vang'];
const results = towns.map((town, index) => `${town} ${index + 1} - ${index} Lindby (${index}:0)`);
const quotes = [
  '“I saw the old bridge fall into the river.”',
  '“We all ran as fast as we could.”',
  '“Nobody on the ferry was hurt at all.”',
  '“My brother has built bridges for years.”',
  '“The water was high after the storm.”',
  '“Next time we will take the road.”',
];
const interview = [
  'How did you come to draw maps of rivers?',
  'I grew up in a house beside a river and drew what I saw.',
  'What makes a good map?',
  'A good map leaves out nearly everything that its reader does not need.',
  'Do you still draw by hand?',
  'I draw every map with a pen, and only the letters are set by a machine.',
  'Who buys them?',
  'Sailors buy most of my maps, and the museum of Kelden has twelve of them.',
];
const list = [
  'These are the best of the walks around Kelden:',
  'Mill path: along the river to the old mill, an hour on foot.',
  'Sound of gulls: up the cliffs of Arvik, where thousands breed in June.',
  'Salt road: the merchants of Holm walked here with their donkeys.',
  'Round the lake: flat, dry, and good for children and their wheels.',
  'Night walk: lanterns light the castle garden until eleven.',
  'Long way home: twenty miles through the forest, with one inn.',
];
const mixed = [
  'The bridge of Kelden closes on Monday for a year.',
  'Le pont de Kelden ferme lundi pour une année entière.',
  'Die Brücke von Kelden schließt am Montag für ein Jahr.',
  '凯尔登的桥星期一关闭，为期一年。',
  'يغلق جسر كيلدن يوم الاثنين لمدة عام.',
  'Мост в Кельдене закрывается в понедельник на год.',
];
const unpunctuated = towns.map(
  (town) => `the bridge of ${town} is closed and the river there is wide and cold`,
);

describe.each<[string, readonly string[]]>([
  ['one sentence', ['The bridge is closed.']],
  ['ten equal sentences', new Array(10).fill('The bridge of Kelden is closed.')],
  ['only quotes', quotes],
  [
    '5,000 sentences',
    Array.from({ length: 5000 }, (_, i) => `Boat ${i} of the ${i % 97} fleet meets ship ${i % 31}.`),
  ],
  ['a table of results', results],
  ['a list article', list],
  ['an interview', interview],
  ['mixed languages', mixed],
  ['no punctuation', unpunctuated],
])('%s', (_, paragraphs) => {
  const ranking = rankArticle(article(paragraphs));
  const all = ranking.ranked.map(({ sentence }) => sentence.text);

  test('has a summary, verbatim and in reading order, of no more sentences than are asked for', () => {
    for (const length of [undefined, ...[1, 3, 5, 12].map(sentences)]) {
      const { sentences: picked, isComplete } = pick(ranking, length);
      expect(picked.length).toBeGreaterThan(0);
      if (length?.kind === 'sentences') expect(picked.length).toBeLessThanOrEqual(length.count);
      else expect(picked.length).toBeLessThanOrEqual(isComplete ? 5 : 12);
      expect(all).toEqual(expect.arrayContaining(picked.map(({ text }) => text)));
      const orders = picked.map(({ order }) => order);
      expect(orders).toEqual(orders.toSorted((a, b) => a - b));
    }
  });

  test('a longer summary contains the shorter one', () => {
    for (let count = 1; count < 12; count += 1) {
      const [short, long] = [count, count + 1].map((each) => pick(ranking, sentences(each)).sentences);
      expect(long).toEqual(expect.arrayContaining([...short!]));
    }
  });
});

test('only headings: nothing to summarize', () => {
  expect(texts(article(towns, 'heading'))).toEqual([]);
});

test('of equal sentences one', () => {
  expect(texts(article(new Array(10).fill('The bridge of Kelden is closed.')))).toHaveLength(1);
});

test('of an interview the answers', () => {
  const answers = interview.filter((text) => !text.endsWith('?'));
  expect(texts(article(interview), sentences(5))).toEqual(answers);
});

test('of a list article what it lists, not what announces it', () => {
  expect(texts(article(list), sentences(6))).toEqual(list.slice(1));
});

describe('a page that is no article', () => {
  const refusal = { kind: 'refused', reason: 'not-an-article' } as const;

  test('is refused with the ranking of its text', () => {
    const text = article(['The bridge of Kelden opens to all traffic in May of this year.']);
    const { offer, ...rest } = withOffer({ ...refusal, text });
    expect(rest).toEqual(refusal);
    expect(offer?.ranked).toHaveLength(1);
  });

  test('is refused without one if it has no sentence', () => {
    expect(withOffer({ ...refusal, text: article([]) })).toEqual(refusal);
    expect(withOffer(refusal)).toEqual(refusal);
  });
});
