import { expect, test } from 'vitest';
import { kindOf } from '../../../src/page/content/paragraph-kind.ts';
import { page } from '../page.ts';

test.each([
  ['text', '<p id="x">', 'Text.'],
  ['heading', '<h3><span id="x">', 'Text.'],
  ['heading', '<div role="heading"><span id="x">', 'Text.'],
  ['item', '<ul><li><p id="x">', 'Text.'],
  ['item', '<dl><dd id="x">', 'Text.'],
  ['item', '<table><tr id="x">', 'City Rome'],
  ['text', '<table><tr><td id="x">', 'Text.'],
  ['quote', '<blockquote><p id="x">', 'Text.'],
  ['heading', '<blockquote><h2 id="x">', 'Text'],
  ['item', '<blockquote><ul><li id="x">', 'Text.'],
  ['heading', '<p><b id="x">', 'Why?'],
  ['heading', '<p><strong id="x">', 'A subheading'],
  ['text', '<p><b id="x">', 'A sentence.'],
  ['text', '<p><b id="x">', 'यह बंद है।'],
  ['text', '<p><b id="x">', 'An opening,'],
  ['heading', '<p><b id="x">', 'é'.repeat(100)],
  ['text', '<p><b id="x">', 'é'.repeat(101)],
  ['heading', '<dl><dt id="x">', 'A term'],
  ['heading', '<table><tr id="x"><th>City<th>Goals', 'City Goals'],
  ['item', '<table><tr id="x"><th>Rome<td>3', 'Rome 3'],
  ['item', '<dl><dt id="x">', 'It is a term.'],
])('%s: %s with "%s"', (kind, html, text) => {
  expect(kindOf(page(html).getElementById('x')!, text)).toBe(kind);
});
