import { expect, test } from 'vitest';
import { takeSnapshot } from '../../../src/page/snapshot/snapshot.ts';
import { page, prose } from '../page.ts';

const seen = (html: string) => takeSnapshot(page(html)).page.body?.innerHTML.trim();

test.each([
  ['hidden by attribute', '<p hidden>No</p><p>Yes</p>', '<p>Yes</p>'],
  ['hidden by style', '<p style="color: red; display:none">No</p><p>Yes</p>', '<p>Yes</p>'],
  ['aria-hidden tells nothing', '<p aria-hidden="true">Yes</p>', '<p aria-hidden="true">Yes</p>'],
  ['ways around the site', '<nav><a href="/">Home</a></nav><p>Yes</p>', '<p>Yes</p>'],
  ['comments between the words of a sentence', '<p>Y<!-- -->e<!-- -->s</p>', '<p>Yes</p>'],
  [
    'closed details',
    '<details><summary>More</summary>No</details><details open=""><p>Yes</p></details>',
    '<details open=""><p>Yes</p></details>',
  ],
  [
    'formulas as text',
    '<p>Take <math><mi>n</mi><annotation encoding="application/x-tex">n</annotation></math> boats.</p>',
    '<p>Take n boats.</p>',
  ],
  [
    'buttons that are words of a sentence',
    '<p>Take <button>boats</button>, not cars. <button>Share</button></p>',
    '<p>Take <button>boats</button>, not cars. </p>',
  ],
  [
    'targets of links, which are no links',
    '<h2><a id="x"/>Why</h2><p>Yes, <a href="/">so</a> it is.</p><a class="card" id="y">More</a>',
    '<h2>Why</h2><p>Yes, <a href="/">so</a> it is.</p><a class="card" id="y">More</a>',
  ],
  ['a closed dialog', '<dialog>No</dialog><dialog open="">Yes</dialog>', '<dialog open="">Yes</dialog>'],
  [
    'scripts, styles, pictures of code',
    '<script>1</script><style>p{}</style><svg><title>No</title></svg><noscript>No</noscript><button>No</button>',
    '',
  ],
  [
    'names that shadow',
    '<form name="body" id="head"><input name="tagName" id="x"></form>',
    '<form><input></form>',
  ],
])('%s', (_, html, left) => expect(seen(html)).toBe(left));

test('closed parts with prose are read, without what stays hidden in them', () => {
  const text = prose(1);
  expect(seen(`<details><summary>Why?</summary><p>${text}</p><p hidden>No</p></details>`)).toBe(
    `<details><summary>Why?</summary><p>${text}</p></details>`,
  );
});

test('structured data stays', () => {
  const { page: copy } = takeSnapshot(
    page('<head><script type="application/ld+json">{}</script><script>1</script></head>'),
  );
  expect(copy.head.innerHTML).toBe('<script type="application/ld+json">{}</script>');
});

test('structured data is read wherever it stands', () => {
  const script = '<script type="application/ld+json">{}</script>';
  const { page: copy, elementsByTag } = takeSnapshot(page(`<div hidden><p>No</p>${script}</div>`));
  expect(copy.body.textContent).toBe('');
  expect(elementsByTag.get('script')!.map(({ textContent }) => textContent)).toEqual(['{}']);
});

test('open shadow roots are read as they are shown', () => {
  const document = page('<x-card><b>slotted</b></x-card>');
  const root = document.querySelector('x-card')!.attachShadow({ mode: 'open' });
  root.innerHTML = '<style>p{}</style><p>Before <slot></slot></p><slot name="none">fallback</slot>';
  expect(takeSnapshot(document).page.body.textContent).toBe('Before slottedfallback');
});

test('nesting is flattened, not refused', { timeout: 30_000 }, () => {
  const document = page(`${'<div>'.repeat(5000)}deep`);
  let deepest = 0;
  for (let node: Element | null = takeSnapshot(document).page.body; node; node = node.firstElementChild)
    deepest++;
  expect(deepest).toBeLessThan(450);
  expect(takeSnapshot(document).page.body.textContent).toBe('deep');
});

test.each<[name: string, html: string, paragraphs: number, isPartial: boolean]>([
  // With `html`, `head` and `body`.
  ['exactly 40,000 elements', `${'<br>'.repeat(39_996)}<p>Yes</p>`, 1, false],
  [
    '40,000 elements and hidden ones',
    `${'<br>'.repeat(39_996)}<p>Yes</p><p hidden>No</p><script></script>`,
    1,
    false,
  ],
  ['40,001 elements', `${'<br>'.repeat(39_997)}<p>No</p>`, 0, true],
])('%s: %i paragraphs, partial: %s', { timeout: 30_000 }, (_, html, paragraphs, isPartial) => {
  const snapshot = takeSnapshot(page(html));
  expect(snapshot.page.querySelectorAll('p').length).toBe(paragraphs);
  expect(snapshot.isPartial).toBe(isPartial);
});

test('names on a form do not mislead', () => {
  const names = [
    'nodeType',
    'localName',
    'namespaceURI',
    'getAttribute',
    'childNodes',
    'shadowRoot',
    'hasAttribute',
  ];
  const inputs = names.map((name) => `<input name="${name}">`).join('');
  expect(
    takeSnapshot(
      page(
        `<form>${inputs}<p>Yes</p></form><form name="cloneNode"></form><form name="documentElement"></form>`,
      ),
    ).page.querySelector('p')?.textContent,
  ).toBe('Yes');
});
