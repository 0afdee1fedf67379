// Pages of extreme length and shape: each is an article with something huge in it.
import { prose, story } from '../page/page.ts';

const many = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');

/** Pages that jsdom would need too long for. The browser tests read them. */
export const large: Readonly<Record<string, string>> = {
  '100,000 siblings': story(
    '',
    many(100_000, (i) => `<p>Word ${i}.</p>`),
  ),
  '10 MB of paragraphs': story(
    '',
    many(2000, (i) => `<p>${prose(50, i)}</p>`),
  ),
  '10 MB of one paragraph': story('', `<p>${prose(100_000, 9)}</p>`),
};

/**
 * Returns a page with 20,000 nested elements. A script makes them, because parsers stop at a depth of 512. Chromium itself
 * crashes if they are laid out, so `display` can hide them.
 */
export const nested = (display = ''): string =>
  story(
    '',
    `<p>${prose(3, 9)}</p><script>let inner = document.querySelector('article');
      inner = inner.appendChild(document.createElement('div'));
      inner.style.display = '${display}';
      for (let i = 0; i < 20_000; i++) inner = inner.appendChild(document.createElement('div'));
      inner.textContent = ${JSON.stringify(prose(3, 10))};</script>`,
  );

const oneMegabyte = 2 ** 20;
const filled = (piece: string, size = oneMegabyte) => piece.repeat(size / piece.length);

/** Pages of 1 MB each. */
const long: Readonly<Record<string, string>> = {
  'one word': story('', `<p>${filled('x')}</p>`),
  'one word without spaces': story('', `<p>${filled('字')}</p>`),
  'every kind of white space': story(
    '',
    `<p>${prose(1)}${filled(' \t\n\v\f\r\u0085\u00a0\u1680\u2000\u2028\u2029\u202f\u205f\u3000\ufeff')}${prose(1)}</p>`,
  ),
  'what is not seen': story(
    '',
    `<p>${prose(1)}${filled('\u0000\u0001\u00ad\u200b\u2060\u202e\u2066\ufeff')}${prose(1)}</p>`,
  ),
  'lone surrogates': story('', `<p>${prose(1)} ${filled('\ud83d \ude00 ')}</p>`),
  'text escaped twice': story('', `<p>${filled('&amp;lt;&amp;#38;')}</p>`),
  attributes: story(
    `<p class="${filled('a ')}" id="${filled('b')}" style="${filled('x:y;')}" data-x="${filled('&quot;')}">${prose(3, 7)}</p>`,
  ),
};

/** Pages with very many of one thing, each as a guide, a poem or a glossary may have some hundreds. */
const numerous: Readonly<Record<string, string>> = {
  'a paragraph of 4,000 lines': story('', `<p>${many(4000, (i) => `<i>Line</i> ${i} of the poem.<br>`)}</p>`),
  'a list of 5,000 items': story('', `<ol>${many(5000, (i) => `<li>${prose(1, i)}</li>`)}</ol>`),
  'a glossary of 2,000 terms': story(
    '',
    `<dl>${many(2000, (i) => `<dt>Term ${i}</dt><dd>${prose(1, i)}</dd>`)}</dl>`,
  ),
  'a definition of 3,000 paragraphs': story(
    '',
    `<dl><dt>Term</dt><dd>${many(3000, (i) => `<p>${prose(1, i)}</p>`)}</dd></dl>`,
  ),
  'a formula of 200,000 letters': story(
    '',
    `<p>${prose(3)} <math><mrow>${filled('<mi>x</mi>', 200_000 * 10)}</mrow></math>.</p>`,
  ),
};

/** Pieces whose repetition made patterns backtrack for minutes. */
const repeated: readonly string[] = [
  ...'-@"“”«.…?!,:;|/([)&*_#¶$§1aA字。ก\'’ \t'.split(''),
  ...['- ', ' -', '@a', 'a@', 'A.', 'A. ', "a'", '1. ', '. . ', '.”', '“a', '[1]', '• ', '"@type":', '&#'],
];

/** Returns an article with 100,000 characters of the piece in every place that is matched against patterns. */
function filledWith(piece: string): string {
  const run = filled(piece, 100_000).replace(/[&"<]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  return `<!doctype html><html lang="en"><title>${run}x</title>
    <meta name="author" content="A${run}x"><meta property="og:site_name" content="${run}x">
    <meta name="date" content="${run}x"><meta property="og:locale" content="${run}x">
    <script type="application/ld+json">{"@type":${filled(piece, 100_000)}x, "wordCount":${filled(piece, 100_000)}x}</script>
    <article><h1>${run}x</h1><figure><figcaption>Photo ${run}x</figcaption></figure>
    <p>${prose(3)}</p><p>${run}x</p><p>'${run}x</p><p>By A${run} x</p><ul><li>(${run}x</ul>
    <p><a href="#">${run}x</a></p><p>${prose(3, 2)}</p><p>${prose(3, 3)}</p></article></html>`;
}

/** Returns all pages that jsdom can read, by name. */
export const extremePages = (): Readonly<Record<string, string>> => ({
  ...long,
  ...numerous,
  ...Object.fromEntries(
    repeated.map((piece) => [`runs of ${JSON.stringify(piece)}`, filledWith(piece)] as const),
  ),
});
