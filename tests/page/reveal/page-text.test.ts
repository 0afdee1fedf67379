import { expect, test } from 'vitest';
import { rangesOf, readPageText } from '../../../src/page/reveal/page-text.ts';
import { page } from '../page.ts';

test.each([
  [
    'white space and invisible characters are left out',
    '<p>One\n  t\u00adwo.</p><p>Three</p>',
    'Onetwo.Three',
  ],
  ['comments are left out', '<p>One<!-- no --> two</p>', 'Onetwo'],
  [
    'text that is not shown as text is left out',
    '<script>a</script><style>b</style><textarea>c</textarea>d',
    'd',
  ],
  ['the title of the page is left out', '<title>Head</title><p>One</p>', 'One'],
  ['an input named childNodes hides nothing', '<form><input name="childNodes">One</form>', 'One'],
  ['an empty page', '', ''],
])('%s', (_, html, text) => {
  expect(readPageText(page(html), 'visible').text).toBe(text);
});

test.each([
  ['visible', 'Onetwo'],
  ['all', 'Oneseenoncetwo'],
] as const)('hidden text, reading %s', (which, text) => {
  const html = '<p>One <span hidden>seen </span><span style="display: none">once</span> two</p>';
  expect(readPageText(page(html), which).text).toBe(text);
});

test('each text node has its offset', () => {
  const { nodes, starts } = readPageText(page('<p> a b <b>c</b> <i>d</i></p>'), 'visible');
  expect(nodes.map(({ data }) => data)).toEqual([' a b ', 'c', ' ', 'd']);
  expect(starts).toEqual([0, 2, 3, 3]);
});

test('the shadow tree of an element comes before its children', () => {
  const document = page('<x-host>two</x-host>three');
  document.querySelector('x-host')!.attachShadow({ mode: 'open' }).append('one');
  expect(readPageText(document, 'visible').text).toBe('onetwothree');
});

test.each([
  ['within a node', 0, 2, 'On'],
  ['from the first to the last character of a node', 3, 6, 'two'],
  ['past a node without characters', 5, 8, 'o th'],
  ['across white space within a node', 10, 13, 'e fo'],
])('the range of a match %s', (_, start, end, text) => {
  const pageText = readPageText(page('<p>One <b>two</b> <i>three four </i></p>'), 'visible');
  expect(rangesOf(pageText, { start, end }).map(String)).toEqual([text]);
});

test('a match across the boundary of a shadow tree has a range for each tree', () => {
  const document = page('<p>One <x-host></x-host> four</p>');
  document.querySelector('x-host')!.attachShadow({ mode: 'open' }).innerHTML = 'two <b>three</b>';
  const ranges = rangesOf(readPageText(document, 'visible'), { start: 1, end: 13 });
  expect(ranges.map(String)).toEqual(['ne ', 'two three', ' fo']);
});

test.each([
  ['hidden', '<p>One <span hidden>card</span>two</p>'],
  ['a pronunciation', '<p>One <ruby>t<rt>card</rt>wo</ruby></p>'],
])('what is left out of a match is in none of its ranges: %s', (_, html) => {
  const ranges = rangesOf(readPageText(page(html), 'visible'), { start: 0, end: 6 });
  expect(ranges.map(String).join('')).toBe('One two');
});
