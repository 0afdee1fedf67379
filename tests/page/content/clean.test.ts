import { expect, test } from 'vitest';
import { clean, cleanArticle } from '../../../src/page/content/clean.ts';
import { body, prose } from '../page.ts';
import { expand, shorten } from './filters/filter-case.ts';

const context = { titles: [], byline: '' };

test('the paragraphs that are kept are numbered, and repeated ones stay', () => {
  const { paragraphs } = clean(body(expand('<div>Kicker</div>$1$2$2')), context);
  expect(paragraphs.map(({ order, text }) => [order, shorten(text)])).toEqual([
    [0, '$1'],
    [1, '$2'],
    [2, '$2'],
  ]);
});

test('no element has no paragraphs', () => {
  expect(clean(undefined, context)).toMatchObject({ blocks: [], paragraphs: [] });
});

test('each step has the blocks that its filter kept', () => {
  const { blocks, steps } = clean(body(expand('<div>Kicker</div>$1<h2>End</h2>')), context);
  expect(blocks.length).toBe(3);
  expect(steps.map(({ filter, kept }) => `${filter} ${kept.length}`)).toEqual([
    'dropFurniture 3',
    'dropFootnotes 3',
    'dropPaywallPrompt 3',
    'dropCaptions 3',
    'dropLinks 3',
    'dropBoilerplate 3',
    'dropDisclosures 3',
    'dropNotices 3',
    'dropTitle 3',
    'dropOutsideCore 3',
    'dropLabels 2',
    'dropContacts 2',
    'dropOrphanHeadings 1',
  ]);
});

test('if the filters drop most of the text, only the cautious ones are applied', () => {
  const posts = [1, 2, 3, 4, 5].map((i) => `<div class="social-post">$${i}</div>`).join('');
  const root = body(expand(`${posts}<p>${prose(2, 6)}</p>`));
  expect(clean(root, context).paragraphs.length).toBe(1);
  expect(cleanArticle(root, context).paragraphs.length).toBe(6);
});

test('if the filters drop less than half of the text, all are applied', () => {
  const captions = [8, 9].map((i) => `<figure><figcaption>$${i}</figcaption></figure>`).join('');
  const { paragraphs } = cleanArticle(body(expand(`$1$2$3${captions}$4$5$6`)), context);
  expect(paragraphs.map(({ text }) => shorten(text))).toEqual(['$1', '$2', '$3', '$4', '$5', '$6']);
});

test('comments do not count for what the filters drop', () => {
  const comments = [3, 4, 5, 6, 7, 8].map((i) => `$${i}`).join('');
  const { paragraphs } = cleanArticle(body(expand(`$1$2<div class="comments">${comments}</div>`)), context);
  expect(paragraphs.map(({ text }) => shorten(text))).toEqual(['$1', '$2']);
});
