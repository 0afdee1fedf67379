import { expect, test } from 'vitest';
import { classAndId, hyphenatedNames } from '../../src/page/class-and-id.ts';
import { body } from './page.ts';

test.each([
  ['<p></p>', ''],
  ['<p class="lead big">', 'lead big'],
  ['<p id="top">', 'top'],
  ['<p class="lead" id="top" data-wrapper-names="share bar">', 'lead top share bar'],
])('%s has the names "%s"', (html, names) => {
  expect(classAndId(body(html).firstElementChild!).trim()).toBe(names);
});

test('works on an SVG element, whose className is no string', () => {
  expect(classAndId(body('<svg class="icon"></svg>').firstElementChild!).trim()).toBe('icon');
});

test.each([
  ['<p class="c-relatedContent__item">', '-c-related-content-item-'],
  ['<p class="lead" data-testid="Body" data-wrapper-names="box">', '-lead-box-body-'],
  ['<p id="share-bar">', '-share-bar-'],
  ['<h2 class="big" id="share">', '-big-'],
  ['<p id="how-to-share-a-bar">', ''],
  ['<p class="has-large-font-size no-ads md:print is-lead">', ''],
  ['<p class="n1AuAdJlVL css-1jvwuf topAdBox">', '-css-jvwuf-top-ad-box-'],
])('%s has the words "%s"', (html, names) => {
  expect(hyphenatedNames(body(html).firstElementChild!).replace(/-+/g, '-').replace(/^-$/, '')).toBe(names);
});
