import { expect, test } from 'vitest';
import { authorOf, hasDate, namesAuthor } from '../../../../src/page/content/discussion/authorship.ts';
import { body } from '../../page.ts';

function post(beside: string, attributes = '') {
  const container = body(`<div id="post" ${attributes}><div>${beside}</div><p>Text</p></div>`).querySelector(
    '#post',
  )!;
  return { container, body: container.querySelector('p')! };
}

test.each([
  ['<a href="/u/anja">anja</a>', '/u/anja'],
  ['<a href="./memberlist.php?mode=viewprofile&amp;u=7">anja</a>', './memberlist.php?mode=viewprofile&u=7'],
  ['<a href="member.php?7-anja">anja</a>', 'member.php?7-anja'],
  ['<a href="https://forum.example/@anja">anja</a>', 'https://forum.example/@anja'],
  ['<span class="bigusername">anja</span>', 'anja'],
  ['<span class="ActivityHeader-module__AuthorLink">anja</span>', 'anja'],
  ['<b itemprop="author">anja</b>', 'anja'],
  ['<span class="author"></span><span class="author">anja</span>', 'anja'],
  ['<a href="/threads/12">Pumps</a>', ''],
  ['anja', ''],
])('the author in %s', (beside, author) => {
  expect(authorOf(post(beside))).toBe(author);
});

test.each(['author="anja"', 'data-author="anja"'])('the author in the attribute %s', (attribute) => {
  expect(authorOf(post('', attribute))).toBe('anja');
});

test('a name in the text of the post is not its author', () => {
  const { container, body: text } = post('');
  text.innerHTML = '<a href="/u/bram">@bram</a>';
  expect(authorOf({ container, body: text })).toBe('');
});

test.each([
  ['<time>yesterday</time>', true],
  ['<relative-time></relative-time>', true],
  ['<span class="post-date">20d</span>', true],
  ['<span class="post-date">now</span>', false],
  ['<span title="x">3 May 2026</span>', true],
  ['<span>at 10:20</span>', true],
  ['<span>Posts: 40</span>', false],
  ['', false],
])('a date in %s: %s', (beside, expected) => {
  expect(hasDate(post(beside))).toBe(expected);
});

test.each([
  ['<h4><a href="/members/anja.7/">anja</a></h4>', true],
  ['<h4 class="username">anja</h4>', true],
  ['<h4><a href="/story">Cold pump</a></h4>', false],
])('a heading that names an author: %s', (html, expected) => {
  expect(namesAuthor(body(html).firstElementChild!)).toBe(expected);
});
