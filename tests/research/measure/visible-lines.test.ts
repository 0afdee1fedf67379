import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { linesOfHtml } from '../../../research/measure/visible-lines.ts';

const { document } = new JSDOM('<p>the page itself').window;

test.each([
  ['paragraphs', '<div><p>One</p><p>Two</p></div>', ['One', 'Two']],
  ['text beside a block', 'One<div>Two</div>Three', ['One', 'Two', 'Three']],
  ['inline elements', '<p>O<b>n</b>e <a href="#">two</a>\n three</p>', ['One two three']],
  ['breaks', 'One<br>Two<br><br>Three', ['One', 'Two', 'Three']],
  ['a list', '<ul><li>One<li>Two</ul>', ['One', 'Two']],
  ['a table row', '<table><tr><th>One<td>Two<tr><td>Three</table>', ['One Two', 'Three']],
  ['figures and captions', '<figure>One<figcaption>Two</figcaption></figure>', ['One', 'Two']],
  ['no scripts', '<script>One</script><style>Two</style><noscript>Three</noscript>Four', ['Four']],
  ['classes do not matter', '<p class="sr-only">One<sup>[1]</sup></p>', ['One[1]']],
  ['nothing', '', []],
])('%s', (_name, html, lines) => expect(linesOfHtml(html, document)).toEqual(lines));

test('the document is not changed', () => {
  linesOfHtml('<p>One', document);
  expect(document.body.textContent).toBe('the page itself');
});
