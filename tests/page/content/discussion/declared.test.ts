import { expect, test } from 'vitest';
import { declarationOf, markedAnswers } from '../../../../src/page/content/discussion/declared.ts';
import { takeSnapshot } from '../../../../src/page/snapshot/snapshot.ts';
import { page } from '../../page.ts';

const script = (data: string) => `<script type="application/ld+json">${data}</script>`;
const item = (type: string, text = '') =>
  `<div itemscope itemtype="https://schema.org/${type}">${text}</div>`;
const answer = '<div itemprop="suggestedAnswer">Open the valves.</div>';

test.each([
  ['a question in JSON-LD', script('{"@type": "QAPage"}'), 'discussion'],
  ['a list of types', script('{"@type":["WebPage","DiscussionForumPosting"]}'), 'discussion'],
  ['a full address', script('{"@type": "http://schema.org/QAPage"}'), 'discussion'],
  ['broken data', script('{"@graph": [{"@type": "QAPage", "text": "a'), 'discussion'],
  ['microdata', item('QAPage'), 'discussion'],
  ['marked answers', answer, 'discussion'],
  ['one question', item('Question', answer), 'discussion'],
  ['posts of a known kind', '<shreddit-post>Cold pump</shreddit-post>', 'discussion'],
  ['an article', script('{"@type": "NewsArticle"}'), 'other'],
  ['an article with a question', item('QAPage') + script('{"@type": "BlogPosting"}'), 'other'],
  ['frequent questions', item('FAQPage', item('Question', answer)), 'other'],
  ['several questions', item('Question', answer) + item('Question', answer), undefined],
  ['another type', script('{"@type": "WebPage"}'), undefined],
  ['nothing', '<p>Cold pump</p>', undefined],
])('declared: %s', (_, html, expected) => {
  expect(declarationOf(takeSnapshot(page(html)))).toBe(expected);
});

test('accepted and suggested answers', () => {
  const html =
    '<div itemprop="suggestedAnswer">1</div><article itemprop="acceptedAnswer">2</article><p>3</p>';
  expect(markedAnswers(takeSnapshot(page(html))).map(({ textContent }) => textContent)).toEqual(['2', '1']);
});
