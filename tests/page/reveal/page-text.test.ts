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

test.each([
  ['pronunciations', '<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby>', '漢字', '漢(かん)字じ'],
  ['icons', 'one<svg><title>Opens a new tab</title></svg> two', 'onetwo', 'oneOpensanewtabtwo'],
  ['formulas', '<math alttext="{x^{2}}"><msub><mi>x</mi><mn>1</mn></msub></math> is', 'x1is', 'x1is'],
  ['pictures of formulas', '<img class="tex" alt="$E = mc$"> is', 'E=mcis', 'is'],
])('%s are read as in an article', (_, html, visible, all) => {
  expect(readPageText(page(html), 'visible').text).toBe(visible);
  expect(readPageText(page(html), 'all').text).toBe(all);
});

test('each text node has its offset', () => {
  const { nodes, starts } = readPageText(page('<p> a b <b>c</b> <i>d</i></p>'), 'visible');
  expect(nodes.map(({ textContent }) => textContent)).toEqual([' a b ', 'c', ' ', 'd']);
  expect(starts).toEqual([0, 2, 3, 3]);
});

test('a shadow tree stands in the place of the children, which are read where it shows them', () => {
  const document = page('<x-host>two<b slot="last">four</b><i slot="none">not shown</i></x-host>five');
  document.querySelector('x-host')!.attachShadow({ mode: 'open' }).innerHTML =
    'one<slot></slot>three<slot name="last">nothing given</slot>';
  expect(readPageText(document, 'visible').text).toBe('onetwothreefourfive');
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

test.each([
  ['without what is hidden within it', 'One <i hidden>no</i>two <i hidden>no</i>', ['One ', 'two']],
  ['without an icon', 'One<svg><title>no</title></svg> two', ['One', ' two']],
  ['with a formula', 'One <math><mi>x</mi></math> two', ['One x two']],
  ['that starts and ends with a formula', '<math><mi>x</mi></math> = <math><mi>y</mi></math>', ['x = y']],
])('the ranges of a match %s', (_, html, expected) => {
  const pageText = readPageText(page(`<p>${html}</p>`), 'visible');
  expect(rangesOf(pageText, { start: 0, end: pageText.text.length }).map(String)).toEqual(expected);
});

test('a match across the boundary of a shadow tree has a range on each side', () => {
  const document = page('<p>One <x-host></x-host> four</p>');
  document.querySelector('x-host')!.attachShadow({ mode: 'open' }).innerHTML = 'two <b>three</b>';
  const ranges = rangesOf(readPageText(document, 'visible'), { start: 1, end: 13 });
  expect(ranges.map(String)).toEqual(['ne ', 'two three', ' fo']);
});
