import { expect, test } from 'vitest';
import { articleBodies, itemsWithProperty } from '../../../src/page/snapshot/microdata.ts';
import { takeSnapshot } from '../../../src/page/snapshot/snapshot.ts';
import { page } from '../page.ts';

const html =
  '<b itemprop="a">1</b><p itemprop="b a">2</p><i itemprop="a">3</i><p itemprop="ab">4</p><div itemprop="articleBody">5</div><span itemprop="articleBody">6</span>';
const texts = (elements: readonly Element[]) => elements.map(({ textContent }) => textContent);

test('the elements with one of the tags and the property', () => {
  expect(texts(itemsWithProperty(takeSnapshot(page(html)), ['p', 'b'], 'a'))).toEqual(['2', '1']);
});

test('the elements that may be the body of an article', () => {
  expect(texts(articleBodies(takeSnapshot(page(html))))).toEqual(['5']);
});
