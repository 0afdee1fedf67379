import { expect, test } from 'vitest';
import { ownText } from '../../../../src/page/content/discussion/own-text.ts';
import { tidy } from '../../../../src/page/text.ts';
import { body } from '../../page.ts';

const question = 'The pump switches on and off every six minutes when it is mild.';

/** What is kept of an answer to the question. */
function kept(answer: string, end = ''): string {
  const root = body(`<div>${question}${end}</div><div>${answer}</div>`);
  const posts = [...root.children].map((each) => ({ body: each, container: each }));
  return tidy(ownText(posts)(posts[1]!).textContent!);
}

test.each([
  ['a quote with a name', '<blockquote><cite>anja</cite>Other words</blockquote>Open it.', 'Open it.'],
  ['a quote by its class', '<aside class="quote"><p>Other words</p></aside>Open it.', 'Open it.'],
  ['a quote without a name', `<blockquote>${question.slice(0, 20)}</blockquote>Open it.`, 'Open it.'],
  [
    'a quote in a table, with its label',
    `<div><b>Quote:</b><table><tr><td>${question}</td></tr></table></div>Open it.`,
    'Open it.',
  ],
  ['not the answer after it', `<div><blockquote>${question}</blockquote>Open it.</div>`, 'Open it.'],
  [
    'not a quote of something else',
    '<blockquote>The manual says so.</blockquote>Open it.',
    'The manual says so.Open it.',
  ],
  ['not a few words', '<div>The pump</div>Open it.', 'The pumpOpen it.'],
  ['a signature', 'Open it.<div class="signature">Measure first.</div>', 'Open it.'],
  ['a signature after a line', 'Open it.<br>________<br>Measure first.<p>anja</p>', 'Open it.'],
  ['a note of the system', 'Open it.<p class="post-edited">Edited yesterday</p>', 'Open it.'],
  ['not a word in a line', 'I <span class="edited">really</span> mean it.', 'I really mean it.'],
])('left out: %s', (_, answer, expected) => {
  expect(kept(answer)).toBe(expected);
});

test('left out: a last paragraph that other posts have, too', () => {
  expect(kept('<p>Open it.</p><p>Sent from a phone</p>', '<p>I ask.</p><p>Sent from a phone</p>')).toBe(
    'Open it.',
  );
  expect(kept('<p>Thank you</p>', '<p>Thank you</p>')).toBe('Thank you');
});

test('the page is not changed', () => {
  const root = body(`<blockquote><blockquote><cite>a</cite></blockquote>Open it.</blockquote>`);
  const before = root.outerHTML;
  const posts = [{ body: root.firstElementChild!, container: root }];
  expect(ownText(posts)(posts[0]!).outerHTML).toBe('<div>Open it.</div>');
  expect(root.outerHTML).toBe(before);
});
