import { expect, test } from 'vitest';
import { articlesOutOfView } from '../../../src/page/snapshot/article-in-view.ts';
import { page } from '../page.ts';

const article = (id: string, inside = '<h1>A</h1><p>1</p><p>2</p><p>3</p>') =>
  `<article id="${id}">${inside}</article>`;

/** Each article has its distance from the top of the window in `tops`; all are 100 pixels high. */
function outOfView(html: string, tops: Readonly<Record<string, number>> = {}): string[] {
  const document = page(html);
  for (const [id, top] of Object.entries(tops))
    document.getElementById(id)!.getBoundingClientRect = () => ({ top, bottom: top + 100 }) as DOMRect;
  return [...articlesOutOfView(document)].map(({ id }) => id);
}

test.each<[name: string, html: string, tops: Readonly<Record<string, number>>, ids: string[]]>([
  ['one article', article('a'), {}, []],
  ['without layout, all but the first', article('a') + article('b') + article('c'), {}, ['b', 'c']],
  // The window of jsdom is 768 pixels high.
  ['all but the one in view', article('a') + article('b'), { a: -900, b: 300 }, ['a']],
  ['all but the nearest', article('a') + article('b'), { a: -300, b: 2000 }, ['b']],
  ['teasers are not articles', article('a') + article('b', '<h1>B</h1><p>1</p><p>2</p>'), {}, []],
  ['posts of a live blog are not articles', article('a') + article('b', '<p>1</p><p>2</p><p>3</p>'), {}, []],
  ['an article around another is not counted', article('a', article('b') + article('c')), {}, ['c']],
])('%s', (_, html, tops, ids) => expect(outOfView(html, tops)).toEqual(ids));
