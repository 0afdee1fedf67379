// Random broken documents: a soup of tags, or an article with pieces of such a soup between and within its paragraphs, so
// that most of them have something to summarize.
import fc from 'fast-check';
import { prose } from '../page/page.ts';

const tags =
  'a article aside b blockquote body br button center details div dl dt em embed fieldset figcaption figure font footer form frameset h1 h2 head header html iframe img input li main map math meta mi nav noscript object ol p picture pre script section select slot span style sub summary sup svg table tbody td template text textarea th title tr ul video x-card'.split(
    ' ',
  );
/** Properties of the DOM that a form or an image can replace by its name. */
const clobbered =
  'body children childNodes contentType createElement defaultView documentElement firstChild getAttribute getElementById getSelection implementation parentElement querySelectorAll tagName textContent'.split(
    ' ',
  );
const attributes = [
  '',
  ...clobbered.flatMap((name) => [`name="${name}"`, `id="${name}"`]),
  'class="related share"',
  'class=content',
  'hidden',
  'style="display:none"',
  'href="javascript:0"',
  'href="http://["',
  'onerror="throw 0"',
  'itemprop=articleBody',
  'dir=rtl',
  'lang=x',
  'type="application/ld+json"',
  'property="og:title" content="&#0;"',
  'http-equiv=refresh content="0;url=javascript:0"',
  `class="${'a '.repeat(5000)}"`,
  `style="${'x:y;'.repeat(5000)}"`,
];
/** White space of ECMAScript and Unicode, and the line breaks. */
const blanks = '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2003\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
const unseen = '\u0000\u0008\u001b\u007f\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u2060\u2064\ufe0f\uffff';
const bidi = '\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';
const texts = [
  ' ',
  '&#xD800;',
  '\ud83d',
  '\ude00',
  '{"@type":',
  '{"@context":"https://schema.org","@type":"Article","headline":{"a":[]},"author":[null]}',
  ']]>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<?php',
  '…',
  '😀',
  '&amp;lt;b&amp;gt;',
  "document.write('<p>",
  '字'.repeat(40),
  'a\u0301'.repeat(40),
  'x'.repeat(3000),
  ...blanks,
  ...unseen,
  ...bidi,
];

const piece = fc.oneof(
  fc
    .tuple(fc.constantFrom(...tags), fc.constantFrom(...attributes))
    .map(([tag, attribute]) => `<${tag} ${attribute}>`),
  fc.constantFrom(...tags).map((tag) => `</${tag}>`),
  fc.constantFrom(...texts),
);
const pieces = (maxLength: number) => fc.array(piece, { maxLength }).map((all) => all.join(''));

const soup = fc
  .array(fc.oneof({ weight: 9, arbitrary: piece }, fc.constantFrom(prose(1), prose(4))), { maxLength: 60 })
  .map((all) => all.join(''));

/** A paragraph with random pieces in the middle and behind it. */
const paragraph = fc
  .tuple(fc.constantFrom('p', 'p', 'div', 'li', 'td'), fc.nat(99), pieces(3), pieces(3))
  .map(
    ([tag, seed, within, after]) =>
      `<${tag}>${prose(2, seed)} ${within}${prose(2, seed + 100)}</${tag}>${after}`,
  );
const article = fc
  .tuple(pieces(6), fc.array(paragraph, { minLength: 2, maxLength: 8 }))
  .map(([before, paragraphs]) => `<title>${prose(1)}</title><article>${before}${paragraphs.join('\n')}`);

export const documents = fc.oneof(soup, { weight: 2, arbitrary: article });
