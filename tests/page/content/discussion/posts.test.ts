import { expect, test } from 'vitest';
import { findPosts } from '../../../../src/page/content/discussion/posts.ts';
import { body, prose } from '../../page.ts';

const text = (seed: number) => `<p>${prose(3, seed)}</p>`;
const signed = (user: string, html: string) => `<a href="/u/${user}">${user}</a><time>2026</time>${html}`;
const find = (html: string, answers = '') => {
  const root = body(html);
  return findPosts(root, answers ? [...root.querySelectorAll(answers)] : []);
};
const namesOf = (html: string, answers = '') =>
  find(html, answers).map((post) => `${post.body.className}${post.body.id} in ${post.container.className}`);

const three = (post: (user: string, index: number) => string) => ['a', 'b', 'c'].map(post).join('');

test.each([
  [
    'the innermost element of a class with all of the text',
    three(
      (user, i) =>
        `<div class="post"><div class="row">${signed(user, `<div class="text">${text(i)}</div>`)}</div></div>`,
    ),
    ['text in post', 'text in post', 'text in post'],
  ],
  [
    'ids with numbers',
    three((user, i) => `<div class="post">${signed(user, `<div id="message_${i}9">${text(i)}</div>`)}</div>`),
    ['message_09 in post', 'message_19 in post', 'message_29 in post'],
  ],
  [
    'replies within posts',
    `<div class="post"><div class="own">${signed('a', `<div class="text">${text(1)}</div>`)}</div>
      <div class="post"><div class="own">${signed('b', `<div class="text">${text(2)}</div>`)}</div>
      <div class="post">${signed('c', `<div class="text">${text(3)}</div>`)}</div></div></div>`,
    ['text in own', 'text in own', 'text in post'],
  ],
  [
    'a post without a date among many',
    `${[1, 2, 3, 4, 5].map((i) => `<div class="post">${signed(`u${i}`, `<div class="text">${text(i)}</div>`)}</div>`).join('')}
      <div class="post"><a href="/u/x">x</a><div class="text">Closed</div></div>`,
    Array(6).fill('text in post'),
  ],
  [
    'two posts without numbers',
    three((user, i) => (i < 2 ? `<div>${signed(user, `<div class="text">${text(i)}</div>`)}</div>` : '')),
    [],
  ],
  [
    'paragraphs of a class',
    `<div>${signed(
      'a',
      three((_, i) => `<p class="text">${prose(3, i)}</p>`),
    )}</div>`,
    [],
  ],
  ['no prose', three((user) => `<div>${signed(user, '<div class="text">Yes</div>')}</div>`), []],
])('%s', (_, html, expected) => {
  expect(namesOf(html)).toEqual(expected);
});

type AnswerCase = [name: string, html: string, count: number, answers?: string];
const answer = (seed: number) => `<div class="answer"><div class="text">${text(seed)}</div></div>`;
test.each<AnswerCase>([
  ['a question before marked answers', `<div class="text">${text(1)}</div>${answer(2)}${answer(3)}`, 3],
  [
    'only one of the answers is marked',
    `<div class="text">${text(1)}</div>${answer(2)}${answer(3).replace('answer', 'answer accepted')}`,
    3,
    '.accepted',
  ],
  ['no question', answer(2) + answer(3), 0],
  [
    'an answer in several parts',
    `<div class="text">${text(1)}</div>${answer(2).replace('</div>', '</div><div class="text">More</div>')}`,
    0,
  ],
  [
    'a post that is no answer',
    `<div class="text">${text(1)}</div>${answer(2)}<div class="text">${text(3)}</div>`,
    0,
  ],
])('marked answers: %s', (_, html, count, answers = '.answer') => {
  expect(find(html, answers).length).toBe(count);
});
