// Generated pages that no one would write: never an exception, never a changed page.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../src/page/extract.ts';
import { page, prose } from './page.ts';

const tags =
  'a article aside b blockquote body br button center details div dl dt em embed fieldset figcaption figure font footer form frameset h1 h2 head header html iframe img input li main map meta nav noscript object ol p picture pre script section select slot span style sub summary sup svg table tbody td template textarea th title tr ul video x-card'.split(
    ' ',
  );
const attributes = [
  ...['body', 'tagName', 'childNodes', 'parentElement', 'textContent', 'getAttribute', 'contentType'].map(
    (name) => `name="${name}"`,
  ),
  ...[
    'class="related share"',
    'class=content',
    'hidden',
    'style="display:none"',
    'href="javascript:0"',
    'href="http://["',
  ],
  ...[
    'itemprop=articleBody',
    'dir=rtl',
    'lang=x',
    'type="application/ld+json"',
    'property="og:title" content="&#0;"',
  ],
];
const texts = [
  '',
  ' ',
  '\u0000',
  '&#xD800;',
  '{"@type":',
  ']]>',
  '<!--',
  '<![CDATA[',
  '…',
  '\u202e',
  '😀',
  prose(1),
  prose(4),
];

const piece = fc.oneof(
  fc
    .tuple(fc.constantFrom(...tags), fc.constantFrom('', ...attributes))
    .map(([tag, attribute]) => `<${tag} ${attribute}>`),
  fc.constantFrom(...tags).map((tag) => `</${tag}>`),
  fc.constantFrom(...texts),
);
const soup = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''));

test('broken pages', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(soup, (html) => {
      const document = page(html);
      const before = document.documentElement.outerHTML;
      const found = extract(document);
      expect(found).not.toMatchObject({ reason: 'failed' });
      expect(document.documentElement.outerHTML).toBe(before);
      if (found.kind === 'article') expect(found.article.paragraphs.length).toBeGreaterThan(0);
    }),
    { numRuns: Number(process.env.BROKEN_PAGES ?? 100), seed: 3 },
  );
});
