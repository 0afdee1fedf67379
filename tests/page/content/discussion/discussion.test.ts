import { expect, test } from 'vitest';
import { clean, discussionFilters } from '../../../../src/page/content/clean.ts';
import { findDiscussion } from '../../../../src/page/content/discussion/discussion.ts';
import { takeSnapshot } from '../../../../src/page/snapshot/snapshot.ts';
import { page, prose } from '../../page.ts';
import { texts, threads } from './threads.ts';

function read(html: string, facts = {}): string[] | undefined {
  const titles = ['Cold pump'];
  const discussion = findDiscussion(takeSnapshot(page(html)), {
    titles,
    isDeclaredArticle: false,
    isLive: false,
    ...facts,
  });
  if (!discussion) return undefined;
  return clean(discussion, { titles, byline: '' }, discussionFilters).paragraphs.map(({ text }) => text);
}

test.each(Object.entries(threads))('a thread of %s', (_, html) => {
  expect(read(html)).toEqual(texts);
});

/** An article with comments: `article` and each of `comments` with an author, a date and the same class. */
function withComments({
  article = '',
  list = '',
  comment = '',
  heading = '',
  seeds = [5, 6, 7],
} = {}): string {
  const signed = (user: string, text: string) =>
    `<a href="/user/${user}">${user}</a><time>3 May 2026</time><div class="text">${text}</div>`;
  const comments = seeds.map((seed) => `<div class="${comment}">${signed(`u${seed}`, prose(3, seed))}</div>`);
  return `<h1>Cold pump</h1><div class="${article}">${signed('jane', `<p>${texts[0]}</p><p>${texts[1]}</p>`)}</div>
    ${heading}<div class="${list}">${comments.join('')}</div>`;
}

test('posts of one class are a discussion', () => {
  expect(read(withComments())).toEqual([texts[0], texts[1], ...[5, 6, 7].map((seed) => prose(3, seed))]);
});

let titles = 0;
const data = (type: string | string[]) =>
  `<script type="application/ld+json">{"@type": ${JSON.stringify(type)}}</script>`;
test.each<[name: string, html: string, facts?: object]>([
  ['comments named so', withComments({ list: 'comments' })],
  ['each comment named so', withComments({ comment: 'c-comment' })],
  ['in another language', withComments({ list: 'kommentare' })],
  ['a heading that names them', withComments({ heading: '<h2>Comentários (3)</h2>' })],
  ['prose before the first post', `<p>${prose(4, 9)}</p>${withComments()}`],
  [
    'an article that is marked',
    withComments().replace('<div class="text">', '<article class="text">').replace('</div>', '</article>'),
  ],
  ['the page says that it is an article', withComments(), { isDeclaredArticle: true }],
  ['a live blog', withComments(), { isLive: true }],
  ['an article and a discussion', withComments() + data('QAPage') + data('NewsArticle')],
  ['frequent questions', withComments() + data('QAPage') + data('FAQPage')],
  ['reviews', withComments({ article: 'review', comment: 'review' })],
  ['one author', withComments().replace(/u\d|jane/g, 'jane')],
  ['no dates', withComments().replace(/<time>.*?<\/time>/g, '')],
  [
    'most prose elsewhere',
    `${withComments()}<div>${[11, 12, 13, 14, 15, 16, 17, 18].map((seed) => `<p>${prose(3, seed)}</p>`).join('')}</div>`,
  ],
  ['two sections with two authors', withComments({ seeds: [5] })],
  ['titles of their own', withComments().replace(/<a href/g, () => `<h2>Story ${titles++}</h2><a href`)],
  ['no posts', `<p>${prose(3, 1)}</p><p>${prose(3, 2)}</p>`],
])('no discussion: %s', (_, html, facts) => {
  expect(read(html, facts)).toBeUndefined();
});
test.each([
  ['in JSON-LD', data('QAPage'), {}],
  ['in a list of types', data(['WebPage', 'DiscussionForumPosting']), { isDeclaredArticle: true }],
])('comments are answers if the page says that it is a discussion: %s', (_, script, facts) => {
  expect(read(withComments({ list: 'comments' }) + script, facts)?.length).toBe(5);
});

test('a question with one answer, by their numbers', () => {
  const html = withComments({ seeds: [5] }).replace(/<div class="">/g, () => `<div id="p${titles++}">`);
  expect(read(html)).toEqual([texts[0], texts[1], prose(3, 5)]);
});

test('the accepted answer comes after the question, the others in their order', () => {
  const html = withComments().replace(
    '<div class=""><a href="/user/u7"',
    '<div class="is-solution"><a href="/user/u7"',
  );
  expect(read(html)).toEqual([texts[0], texts[1], ...[7, 5, 6].map((seed) => prose(3, seed))]);
});

test('a name that most answers have accepts none', () => {
  const html = withComments({ comment: 'best-answer' });
  expect(read(html)).toEqual([texts[0], texts[1], ...[5, 6, 7].map((seed) => prose(3, seed))]);
});

test('answers that are marked need no author and no date', () => {
  const answer = (seed: number, name = 'suggestedAnswer') =>
    `<div itemprop="${name}"><div class="votes">4</div><div class="text">${prose(3, seed)}</div></div>`;
  const html = `<div class="text"><p>${texts[0]}</p></div>${answer(5)}${answer(6, 'suggestedAnswer acceptedAnswer')}${answer(7)}`;
  expect(read(html)).toEqual([texts[0], ...[6, 5, 7].map((seed) => prose(3, seed))]);
});

test('what opens a thread is read, although it does not share the class of the replies', () => {
  const opening = `<div class="fatitem"><p>Ask: ferries?</p><div class="toptext">${prose(4, 9)}</div></div>`;
  expect(read(opening + withComments({ list: 'comments' }))?.[0]).toBe(prose(4, 9));
});
