import { expect, test } from 'vitest';
import { classAndId } from '../../../src/page/content/class-and-id.ts';
import { body } from '../page.ts';

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
