import { expect, test } from 'vitest';
import { wrapperNamesAttribute } from '../../../src/page/class-and-id.ts';
import { findArticle } from '../../../src/page/content/readability.ts';
import { takeSnapshot } from '../../../src/page/snapshot/snapshot.ts';
import { page, prose, story } from '../page.ts';

const find = (html: string) => findArticle(takeSnapshot(page(html)));

test('no byline from comments, which are read if the article is short', () => {
  const comment = `<div class="comment"><span class="author">Jane Doe</span><div><p>${prose(3, 2)}</p></div></div>`;
  const html = `<main><article><p>${prose(1, 1)}</p></article><section id="comments">${comment.repeat(3)}</section></main>`;
  expect(find(html).byline).toBe('');
});

test('the article is found, with its byline and direction', () => {
  const { content, byline, direction } = find(
    story('<p class="byline">By Jane Doe</p>').replace('<article', '<article dir="ltr"'),
  );
  expect(content!.querySelectorAll('p').length).toBe(5);
  expect({ byline, direction }).toEqual({ byline: 'By Jane Doe', direction: 'ltr' });
});

test('the class and id of an element that is replaced by its only paragraph are kept', () => {
  const text = 'The bridge, which is old, was opened on Monday.';
  const { content } = find(story(`<div class="caption" id="c1"><p>${text}</p></div>`));
  const paragraph = [...content!.querySelectorAll('p')].find(({ textContent }) => textContent === text)!;
  expect(paragraph.getAttribute(wrapperNamesAttribute)).toMatch(/caption c1/);
});

test('a heading that resembles the title is kept', () => {
  const html = story('', '<h2>Bridge opens in spring</h2><p>So it is.</p>').replace(/<h1>.*<\/h1>/, '');
  expect(find(html).content!.querySelector('h2')?.textContent).toBe('Bridge opens in spring');
});

test('an article with aria-hidden is found', () => {
  expect(
    find(story().replace('<article', '<article aria-hidden="true"')).content!.querySelectorAll('p').length,
  ).toBe(5);
});

const words = (html: string) => find(html).content!.textContent.replace(/\s+/g, ' ');

test.each(['font-extrabold', 'guimenu', 'popup', 'header-font', 'share', 'byline'])(
  'a word named %s stays in its sentence',
  (name) => {
    const sentence = `<p>The pool lost <span class="${name}">312,000 euros</span> last year, said the council.</p>`;
    expect(words(story(sentence))).toContain('The pool lost 312,000 euros last year');
    expect(words(story('', sentence))).toContain('The pool lost 312,000 euros last year');
  },
);

test('what holds most of the prose stays whatever its name, unless it is the comments', () => {
  const paragraphs = [1, 2, 3, 4].map((seed) => `<p>${prose(4, seed)}</p>`).join('');
  const box = (id: string) =>
    `<body><div id="${id}"><div>${paragraphs}</div></div><div><p>${prose(8, 9)}</p><p>${prose(8, 10)}</p></div></body>`;
  expect(words(box('artpagination'))).toContain(prose(4, 2));
  expect(words(box('comments'))).not.toContain(prose(4, 2));
});

test('a button stays in its sentence', () => {
  expect(words(story('<p>A stream of <button>charged particles</button> leaves the sun.</p>'))).toContain(
    'A stream of charged particles leaves the sun.',
  );
});

test('a heading stays whatever its id', () => {
  const section = `<h2 id="share-the-related-media">Share the media</h2><p>${prose(2, 7)}</p>`;
  expect(words(story('', section))).toContain('Share the media');
});

test('a paragraph of prose stays whatever its name', () => {
  expect(words(story(`<p class="MsoHeader extra-large">${prose(1, 7)}</p>`))).toContain(prose(1, 7));
  expect(words(story(`<p class="extra-large">Share this</p>`))).not.toContain('Share this');
});

test('a page without text has no content', () => {
  expect(find('<p></p>')).toEqual({ content: undefined, byline: '', direction: undefined });
});
