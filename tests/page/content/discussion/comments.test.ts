import { expect, test } from 'vitest';
import { areComments, hasArticleBefore } from '../../../../src/page/content/discussion/comments.ts';
import { body, prose } from '../../page.ts';

/** The posts are the elements `i`, each in the innermost `div` around it. */
function postsIn(root: Element) {
  return [...root.querySelectorAll('i')].map((text) => ({ body: text, container: text.closest('div')! }));
}

test.each([
  ['prose', `<p>${prose(4)}</p>`, true],
  ['the rules of a forum', `<p>${prose(2)}</p>`, false],
  ['a header', `<header><p>${prose(4)}</p></header>`, false],
  ['nothing', '', false],
])('before the first post: %s', (_, before, expected) => {
  const root = body(`${before}<div><i>1</i></div><div><i>2</i></div><p>${prose(4)}</p>`);
  expect(hasArticleBefore(root, postsIn(root))).toBe(expected);
});

test.each([
  ['three posts', '<div><i>1</i></div><div><i>2</i></div><div><i>3</i></div>', false],
  ['the first in an article', '<article><div><i>1</i></div></article><div><i>2</i></div>', true],
  [
    'each in an article',
    '<article><div><i>1</i></div></article><article><div><i>2</i></div></article>',
    false,
  ],
  ['the others named', '<div><i>1</i></div><div class="c-comment"><i>2</i></div>', true],
  ['all named', '<div class="c-comment"><i>1</i></div><div class="c-comment"><i>2</i></div>', false],
  ['all in a list that is named', '<ol id="comments"><div><i>1</i></div><div><i>2</i></div></ol>', true],
  ['reviews', '<div class="review"><i>1</i></div><div class="review"><i>2</i></div>', true],
  ['a heading between', '<div><i>1</i></div><h3>12 Kommentare</h3><div><i>2</i></div>', true],
  ['another heading', '<div><i>1</i></div><h3>12 answers</h3><div><i>2</i></div>', false],
  [
    'a heading with the author',
    '<div><i>1</i></div><div><h3><a href="/u/a">a</a> commented</h3><i>2</i></div>',
    false,
  ],
  ['titles of their own', '<div><h2>Bridge</h2><i>1</i></div><div><h2>Ferry</h2><i>2</i></div>', true],
  ['the title again', '<div><h2>Pump</h2><i>1</i></div><div><h2>Re: Cold pump</h2><i>2</i></div>', false],
])('comments: %s', (_, html, expected) => {
  const root = body(html);
  expect(areComments(root, postsIn(root), ['Cold pump'])).toBe(expected);
});
