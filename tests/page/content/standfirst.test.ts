import { expect, test } from 'vitest';
import { clean } from '../../../src/page/content/clean.ts';
import { addStandfirst, findStandfirst } from '../../../src/page/content/standfirst.ts';
import { readHeadlineArea } from '../../../src/page/metadata/headline-area.ts';
import { takeSnapshot } from '../../../src/page/snapshot/snapshot.ts';
import { body, page, prose } from '../page.ts';

const standfirst = 'The old bridge over the Wend carries traffic again after nine years of repairs';
const lines = ['The old bridge has opened.', 'Traffic is back over the Wend after nine years of repairs.'];

function found(html: string, ...descriptions: string[]) {
  const area = readHeadlineArea(takeSnapshot(page(`<h1>Bridge opens</h1>${html}`)), 'Bridge opens');
  return findStandfirst(area, { descriptions, isNews: true });
}

test.each([
  ['a paragraph', `<p>${standfirst}</p>`, standfirst],
  ['a heading', `<h2>${standfirst}</h2>`, `${standfirst}.`],
  ['a span', `<header><span>${standfirst}</span></header>`, standfirst],
  ['below the author', `<p>By Jane Doe</p><p>${standfirst}</p>`, standfirst],
  ['a truncated description', `<p>${standfirst}</p>`, `${standfirst.slice(0, -10)}…`],
  ['a byline at its end', `<p>${standfirst} <span>By Jane Doe</span></p>`, standfirst],
])('a standfirst: %s', (_, html, description) =>
  expect(found(html, 'Other', description)).toMatchObject({ kind: 'text', linked: 0 }),
);

test.each([
  ['a description of something else', `<p>${standfirst}</p>`, prose(1)],
  ['the beginning of a description', '<p>The old bridge</p>', standfirst],
  ['a slogan', '<p>Small. Fast. Reliable.</p>', 'Small. Fast. Reliable.'],
  ['a caption', `<figure><figcaption>${standfirst}</figcaption></figure>`, standfirst],
  ['several lines', `<p>${lines.join('<br>')}</p>`, lines.join(' ')],
  ['below the first paragraphs', `<p>${prose()}</p><p>${prose(3, 1)}</p><p>${standfirst}</p>`, standfirst],
])('no standfirst: %s', (_, html, description) => expect(found(html, description)).toBeUndefined());

test('no standfirst: the slogan of a page that is no news', () => {
  const area = readHeadlineArea(
    takeSnapshot(page(`<h1>Bridge opens</h1><p>${standfirst}</p>`)),
    'Bridge opens',
  );
  expect(findStandfirst(area, { descriptions: [standfirst], isNews: false })).toBeUndefined();
});

test.each([
  ['first', '', [standfirst, prose()]],
  ['not twice', `<p>${standfirst}.</p>`, [`${standfirst}.`, prose()]],
])('added %s', (_, before, texts) => {
  const cleaned = clean(body(`${before}<p>${prose()}</p>`), { titles: [], byline: '' });
  const { paragraphs } = addStandfirst(cleaned, found(`<p>${standfirst}</p>`, standfirst));
  expect(paragraphs.map(({ text }) => text)).toEqual(texts);
});

test('nothing is added to a page without text', () => {
  const empty = clean(undefined, { titles: [], byline: '' });
  expect(addStandfirst(empty, found(`<p>${standfirst}</p>`, standfirst))).toBe(empty);
});
