import { expect, test } from 'vitest';
import { wrapperNamesAttribute } from '../../../src/page/content/class-and-id.ts';
import { findArticle } from '../../../src/page/content/readability.ts';
import { takeSnapshot } from '../../../src/page/snapshot/snapshot.ts';
import { page, story } from '../page.ts';

const find = (html: string) => findArticle(takeSnapshot(page(html)));

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

test('a page without text has no content', () => {
  expect(find('<p></p>')).toEqual({ content: undefined, byline: '', direction: undefined });
});
