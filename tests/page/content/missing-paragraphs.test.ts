import { expect, test } from 'vitest';
import { clean } from '../../../src/page/content/clean.ts';
import { addMissingParagraphs } from '../../../src/page/content/missing-paragraphs.ts';
import { body, prose } from '../page.ts';

const context = { titles: [], byline: '' };
const paragraphs = (...seeds: number[]) => seeds.map((seed) => `<p>${prose(3, seed)}</p>`).join('');
const read = (html: string) => clean(body(html), context);

test.each([
  ['between two paragraphs', paragraphs(1, 2, 5), paragraphs(1, 2, 3, 4, 5), [1, 2, 3, 4, 5]],
  ['not before the first or after the last', paragraphs(2, 3), paragraphs(1, 2, 3, 4), [2, 3]],
  [
    'before and after them with their class',
    paragraphs(2, 3, 4),
    paragraphs(1, 2, 3, 4, 5).replaceAll('<p>', '<p class="text">'),
    [1, 2, 3, 4, 5],
  ],
  [
    'with the same class around them',
    paragraphs(2, 3, 4),
    [1, 2, 3, 4, 5].map((seed) => `<div class="rich-text">${paragraphs(seed)}</div>`).join(''),
    [1, 2, 3, 4, 5],
  ],
  [
    'not with another class',
    paragraphs(1, 2, 3),
    `${paragraphs(1, 2, 3).replaceAll('<p>', '<p class="text">')}<p class="teaser">${prose(3, 4)}</p>`,
    [1, 2, 3],
  ],
  ['not what is no prose', paragraphs(1, 2), `${paragraphs(1)}<p>Bridge tolls</p>${paragraphs(2)}`, [1, 2]],
  [
    'not of another text',
    paragraphs(1, 2, 3, 9),
    paragraphs(1, 4, 5, 9, 6, 7).replace(prose(3, 9), ''),
    [1, 2, 3, 9],
  ],
])('added: %s', (_, found, marked, seeds) => {
  const { paragraphs: added } = addMissingParagraphs(read(found), read(marked), false);
  expect(added.map(({ text }) => text)).toEqual(seeds.map((seed) => prose(3, seed)));
  expect(added.map(({ order }) => order)).toEqual(seeds.map((_, index) => index));
});

test('added: a heading between two paragraphs, unless it is a link or follows the standfirst', () => {
  const found = read(paragraphs(9, 1, 2, 3));
  const marked = read(
    `${paragraphs(9)}<h3>In short</h3>${paragraphs(1)}<h3>The tolls</h3>${paragraphs(2)}<h3><a href="/">Another story</a></h3>${paragraphs(3)}`,
  );
  expect(addMissingParagraphs(found, marked, false).paragraphs.map(({ text }) => text)).toEqual([
    prose(3, 9),
    prose(3, 1),
    'The tolls',
    prose(3, 2),
    prose(3, 3),
  ]);
});

const introduction = `<p>${prose(1, 9)}</p>`;
test.each([
  ['prose below the headline', `<h1>Bridge</h1>${introduction}`, false, true],
  ['not above it', `${introduction}<h1>Bridge</h1>`, false, false],
  ['not below another heading', `<h2>Bridge</h2>${introduction}`, false, false],
  ['not in news', `<h1>Bridge</h1>${introduction}`, true, false],
  ['not an item', `<h1>Bridge</h1><ul><li>${prose(1, 9)}</li></ul>`, false, false],
  ['not a link', `<h1>Bridge</h1><p>See: <a href="/">${prose(1, 9)}</a></p>`, false, false],
  [
    'not a label',
    '<h1>Bridge</h1><p>Written on the bank of the river: for the readers of the paper by Ada Lind</p>',
    false,
    false,
  ],
  [
    'not a notice',
    '<h1>Bridge</h1><p>Please click the button to accept our cookies. We use them on all of our pages.</p>',
    false,
    false,
  ],
])('the introduction: %s', (_, html, isNews, isAdded) => {
  const { paragraphs: added } = addMissingParagraphs(
    read(paragraphs(2, 3)),
    read(html + paragraphs(2, 3)),
    isNews,
  );
  expect(added).toHaveLength(isAdded ? 3 : 2);
});
