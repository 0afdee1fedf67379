import { expect, test } from 'vitest';
import { explainExtraction } from '../../src/page/explain-extraction.ts';
import { fixture, page, prose, story } from './page.ts';

test('each block is kept or has the filter that dropped it', () => {
  const before = '<h2>Bridge opens in spring</h2><p>Photo: Jane Doe</p>';
  const after = '<p>Read more: roads</p>';
  const { extraction, blocks } = explainExtraction(page(story(before, after)));
  expect(extraction.kind).toBe('article');
  expect(blocks.map(({ text, droppedBy }) => [text, droppedBy])).toEqual([
    ['Bridge opens in spring', 'dropTitle'],
    ['Bridge opens in spring', 'dropTitle'],
    ['Photo: Jane Doe', 'dropCaptions'],
    ...[1, 2, 3, 4, 5].map((i) => [prose(3, i), undefined]),
    ['Read more: roads', 'dropBoilerplate'],
  ]);
});

test('the kept blocks are the paragraphs of the article', () => {
  const { extraction, blocks } = explainExtraction(fixture('interview'));
  if (extraction.kind !== 'article') throw new Error('refused');
  const kept = blocks.filter(({ droppedBy }) => droppedBy === undefined);
  expect(kept.map(({ kind, text }) => `${kind} ${text}`)).toEqual(
    extraction.article.paragraphs.map(({ kind, text }) => `${kind} ${text}`),
  );
});

test.each([
  ['an empty page', '', 'no paragraph of prose'],
  ['a text that is too short', `<p>${prose(2)}</p>`, '187 of at least 400 characters'],
])('why a page is refused: %s', (_, html, detail) => {
  expect(explainExtraction(page(html)).extraction).toMatchObject({
    kind: 'refused',
    reason: 'not-an-article',
    detail,
  });
});

test('a page that is no HTML has no blocks', () => {
  const document = page('<a/>', { contentType: 'application/xml' });
  expect(explainExtraction(document)).toEqual({
    extraction: { kind: 'refused', reason: 'not-an-article', detail: 'application/xml' },
    blocks: [],
  });
});
